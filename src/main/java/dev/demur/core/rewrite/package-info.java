/** Puts what a post gives away differently: strategies that propose edits, and the edits made clean. */
@NullMarked
package dev.demur.core.rewrite;

import org.jspecify.annotations.NullMarked;
