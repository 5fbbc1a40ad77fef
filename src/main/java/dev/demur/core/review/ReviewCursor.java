package dev.demur.core.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last review of a page. Reviews are listed by when they were submitted, newest first, then by id downwards; where
 * what is due comes first, by when they are to go out before that.
 *
 * @param scheduledAt when it is to go out, or null; of no matter in lists that do not go by it
 */
public record ReviewCursor(Instant createdAt, ReviewId id, @Nullable Instant scheduledAt) {

    /** A cursor of a list that does not go by when reviews are due. */
    public ReviewCursor(Instant createdAt, ReviewId id) {
        this(createdAt, id, null);
    }
}
