package dev.demur.core.review;

import dev.demur.core.text.Draft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A draft that is brought for review.
 *
 * @param title what to call it in lists; may be empty
 * @param scheduledAt when the post is to go out, or null when that is not known
 */
public record Submission(Draft draft, String title, @Nullable Instant scheduledAt) {}
