package dev.demur.core.review;

import dev.demur.core.check.Finding;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.ReviewData;
import dev.demur.core.rule.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is to tell others about a change of a review. */
final class ReviewNews {

    private ReviewNews() {}

    /**
     * The events of a change, in order.
     *
     * @param before the review as it was, or null when there was none
     */
    static List<Event> of(@Nullable Review before, Change change) {
        Review after = change.review();
        List<Event> news = new ArrayList<>();
        if (before == null) {
            news.add(event(EventType.REVIEW_OPENED, change));
        } else if (before.current().number() != after.current().number()) {
            news.add(event(EventType.REVIEW_REVISED, change));
        }
        ReviewStatus status = after.state().status();
        if (status != ReviewStatus.OPEN && (before == null || before.state().status() != status)) {
            news.add(event(
                    status == ReviewStatus.EXPIRED ? EventType.REVIEW_EXPIRED : EventType.REVIEW_DECIDED, change));
        }
        return news;
    }

    /** That it is due before long, which nobody made so. */
    static Event due(Review review, Instant now) {
        return new Event(review.ref().workspace(), EventType.REVIEW_DUE_SOON, now, data(Change.none(review)));
    }

    private static Event event(EventType type, Change change) {
        Review review = change.review();
        return new Event(review.ref().workspace(), type, review.changedAt(), data(change));
    }

    private static ReviewData data(Change change) {
        Review review = change.review();
        ReviewHeader header = review.header();
        return new ReviewData(
                header.ref().id().value(),
                review.state().status().id(),
                review.current().number(),
                review.verdict().decision(),
                gravest(review),
                review.verdict().rules(),
                header.channel(),
                header.scheduledAt(),
                review.author(),
                change.by());
    }

    private static @Nullable Severity gravest(Review review) {
        return review.findings().stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
