package dev.demur.core.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a draft. Immutable, but for its text being erased.
 *
 * @param author the id of the key that wrote it
 * @param revision the revision that was current
 * @param ruling the decision it came with, or null
 * @param text null once it is erased
 */
public record Comment(String author, Instant createdAt, int revision, @Nullable Ruling ruling, @Nullable String text) {

    Comment erased() {
        return new Comment(author, createdAt, revision, ruling, null);
    }
}
