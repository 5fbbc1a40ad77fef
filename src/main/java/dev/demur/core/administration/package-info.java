/** Use cases of those who run a workspace: keys and settings, each change with its audit event. */
@NullMarked
package dev.demur.core.administration;

import org.jspecify.annotations.NullMarked;
