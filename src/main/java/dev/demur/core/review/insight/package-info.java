/** What many reviews show together: how they were decided, how fast, and which rules reviewers overrule. */
@NullMarked
package dev.demur.core.review.insight;

import org.jspecify.annotations.NullMarked;
