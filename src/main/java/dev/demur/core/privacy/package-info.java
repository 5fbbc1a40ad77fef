/** Text at rest: sealed, and searchable only by keyed hashes of its words. */
@NullMarked
package dev.demur.core.privacy;

import org.jspecify.annotations.NullMarked;
