package dev.demur.core.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A review in a list.
 *
 * @param author the id of the key that submitted it
 * @param revision the number of the current one
 * @param verdict the latest on the current revision
 */
public record ReviewSummary(
        ReviewHeader header,
        ReviewStatus status,
        String author,
        int revision,
        Verdict verdict,
        boolean isDecisionChanged,
        Instant changedAt,
        @Nullable Instant erasedAt) {

    /** A review, cut short. */
    public static ReviewSummary of(Review review) {
        return new ReviewSummary(
                review.header(),
                review.state().status(),
                review.author(),
                review.current().number(),
                review.verdict(),
                review.isDecisionChanged(),
                review.changedAt(),
                review.erasedAt());
    }

    /** Where the page ends, when this is the last one on it. */
    public ReviewCursor cursor() {
        return new ReviewCursor(header.createdAt(), header.ref().id(), header.scheduledAt());
    }
}
