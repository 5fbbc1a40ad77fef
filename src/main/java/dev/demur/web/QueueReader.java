package dev.demur.web;

import dev.demur.core.access.Caller;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Wording;
import dev.demur.core.review.ReviewCursor;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewPage;
import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.ReviewSummary;
import dev.demur.core.review.Reviews;
import dev.demur.core.text.Channel;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the queue. Thread-safe. */
@Singleton
class QueueReader {

    static final int PAGE = 25;

    private static final Duration SOON = Duration.ofDays(1);

    private final Reviews reviews;
    private final KeyNames names;
    private final ActiveChecker active;
    private final ReportWords words;
    private final LiveReviews live;
    private final Clock clock;

    QueueReader(
            Reviews reviews, KeyNames names, ActiveChecker active, ReportWords words, LiveReviews live, Clock clock) {
        this.words = words;
        this.reviews = reviews;
        this.names = names;
        this.active = active;
        this.live = live;
        this.clock = clock;
    }

    /** What the reader asks for. The end of the chain is read first: what comes in meanwhile is news. */
    ReviewQueue read(Caller reader, QueueParams params) {
        long head = live.head(reader.workspace());
        KeyNames.Names known = names.seenBy(reader);
        ReviewPage page = reviews.page(new ReviewQuery(
                reader.workspace(), params.filter(), params.order(), after(reader.workspace(), params), PAGE));
        List<ReviewQueue.Row> rows =
                page.reviews().stream().map(review -> row(review, known)).toList();
        String next = page.next() == null ? null : params.next(page.next().id().value());
        return new ReviewQueue(params, tabs(reader.workspace(), params), rows, next, choices(known), head);
    }

    private @Nullable ReviewCursor after(WorkspaceId workspace, QueueParams params) {
        String last = params.after();
        return last == null || last.isBlank() || last.indexOf('\0') >= 0
                ? null
                : reviews.find(new ReviewRef(workspace, new ReviewId(last)))
                        .map(review -> ReviewSummary.of(review).cursor())
                        .orElse(null);
    }

    private ReviewQueue.Row row(ReviewSummary review, KeyNames.Names known) {
        String title = review.header().title();
        return new ReviewQueue.Row(
                review,
                title == null || title.isBlank() ? null : VisibleText.of(title),
                known.of(review.author()),
                When.orNull(review.header().scheduledAt()),
                isSoon(review));
    }

    private boolean isSoon(ReviewSummary review) {
        Instant due = review.header().scheduledAt();
        return due != null
                && review.status().isPending()
                && due.isBefore(clock.instant().plus(SOON));
    }

    private List<ReviewQueue.Tab> tabs(WorkspaceId workspace, QueueParams params) {
        Map<ReviewStatus, Long> counts = reviews.counts(workspace, params.filter());
        List<ReviewQueue.Tab> tabs = new ArrayList<>();
        for (ReviewStatus status : ReviewStatus.values()) {
            tabs.add(tab(status.id(), counts.getOrDefault(status, 0L), params));
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(tab(QueueParams.ALL, all, params));
        return tabs;
    }

    private static ReviewQueue.Tab tab(String id, long count, QueueParams params) {
        return new ReviewQueue.Tab(id, params.in(id), count, params.shown().equals(id));
    }

    private ReviewQueue.Choices choices(KeyNames.Names known) {
        Wording wording = words.inForce();
        return new ReviewQueue.Choices(
                Arrays.stream(Channel.values()).map(Channel::id).toList(),
                known.byId().keySet().stream()
                        .map(id -> new ReviewQueue.Option(id, known.of(id)))
                        .toList(),
                active.state().checker().rules().rules().stream()
                        .map(rule -> new ReviewQueue.Option(
                                rule.id().value(), wording.texts(rule).title()))
                        .toList());
    }
}
