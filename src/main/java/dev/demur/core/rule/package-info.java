/** What people edit: rules, their conditions, profiles, and the set of them with its digest. */
@NullMarked
package dev.demur.core.rule;

import org.jspecify.annotations.NullMarked;
