package dev.demur.core.review;

import dev.demur.core.text.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What of a review stays the same from its first revision to its last.
 *
 * @param title null once it is erased
 * @param scheduledAt when the post is to go out, if that is known
 */
public record ReviewHeader(
        ReviewRef ref, Channel channel, @Nullable String title, @Nullable Instant scheduledAt, Instant createdAt) {

    ReviewHeader erased() {
        return new ReviewHeader(ref, channel, null, scheduledAt, createdAt);
    }
}
