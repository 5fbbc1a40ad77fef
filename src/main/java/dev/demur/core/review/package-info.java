/** Reviews: drafts that people decide, their revisions and states, and everything that may be done with them. */
@NullMarked
package dev.demur.core.review;

import org.jspecify.annotations.NullMarked;
