package dev.demur.bench;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.review.Judgement;
import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewQuery.Filter;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.Ruling;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import dev.demur.store.ReviewPlans;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells how long it takes to list, filter and decide among 100,000 reviews, and how the database goes about it. The
 * embedded database in {@code target/review-load} is filled by the first run and used again by later ones.
 */
public final class ReviewLoad {

    private static final int REVIEWS = 100_000;
    private static final int TIMES = 300;
    private static final int PAGE = 50;
    private static final Caller REVIEWER = new Caller(WorkspaceId.FIRST, "key_reviewer", "reviewer", Role.REVIEWER);

    private ReviewLoad() {}

    /** Fills, measures, prints. */
    public static void main(String[] arguments) throws Exception {
        try (ReviewStore store = ReviewStore.filled(REVIEWS)) {
            System.out.printf("%d reviews%n%n", ReviewPlans.count(store.database()));
            filters()
                    .forEach((name, filter) ->
                            list(store, name, new ReviewQuery(WorkspaceId.FIRST, filter, null, PAGE)));
            decide(store);
        }
    }

    private static Map<String, Filter> filters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        filters.put("list all", Filter.ALL);
        filters.put("list open", new Filter(ReviewStatus.OPEN, null, null, null, ""));
        filters.put("filter channel and state", new Filter(ReviewStatus.REJECTED, Channel.PRESS, null, null, ""));
        filters.put("filter author", new Filter(null, null, "key_author_7", null, ""));
        filters.put("filter common rule", new Filter(null, null, null, new RuleId("small-cohort-behaviour"), ""));
        filters.put(
                "filter rule that never found anything", new Filter(null, null, null, new RuleId("no-such-rule"), ""));
        filters.put("search common word", new Filter(null, null, null, null, "christmas"));
        filters.put("search rare word", new Filter(null, null, null, null, "number77777"));
        filters.put("search word and state", new Filter(ReviewStatus.OPEN, null, null, null, "christmas number4"));
        return filters;
    }

    private static void list(ReviewStore store, String name, ReviewQuery query) {
        report(name, () -> store.reviews().page(query));
        ReviewPlans.of(store.database(), query, store.index()).forEach(line -> System.out.println("    " + line));
        System.out.println();
    }

    private static void decide(ReviewStore store) {
        List<ReviewRef> open = store.openReviews(TIMES);
        int[] next = {0};
        report("decide", () -> {
            ReviewRef ref = open.get(next[0]++ % open.size());
            store.decision().decide(REVIEWER, ref.id(), new Judgement(Ruling.APPROVE, 1, "Fine."));
        });
    }

    private static void report(String name, Runnable work) {
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-40s median %.1f ms, 95 %% below %.1f ms%n",
                name, nanos[TIMES / 2] / 1e6, nanos[TIMES * 95 / 100] / 1e6);
    }
}
