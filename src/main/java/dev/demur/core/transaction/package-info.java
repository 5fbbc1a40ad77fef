/** What is written together or not at all. Plain Java; no database types. */
@NullMarked
package dev.demur.core.transaction;

import org.jspecify.annotations.NullMarked;
