package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.privacy.SearchWords;
import dev.demur.core.review.ReviewQuery.Filter;
import dev.demur.core.review.ReviewQuery.Order;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reviews in memory. */
public final class MemoryReviews implements Reviews {

    private static final Comparator<ReviewCursor> NEWEST_FIRST = Comparator.comparing(ReviewCursor::createdAt)
            .thenComparing(cursor -> cursor.id().value())
            .reversed();

    private final MemoryTransactions transactions;
    private final Map<ReviewRef, Review> reviews = new ConcurrentHashMap<>();

    public MemoryReviews(MemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void add(Transaction transaction, Review review) {
        reviews.put(review.ref(), review);
        transactions.onFailure(() -> reviews.remove(review.ref()));
    }

    @Override
    public Optional<Review> lock(Transaction transaction, ReviewRef ref) {
        return find(ref);
    }

    @Override
    public void change(Transaction transaction, Review before, Review after) {
        reviews.put(after.ref(), after);
        transactions.onFailure(() -> reviews.put(before.ref(), before));
    }

    @Override
    public Optional<Review> find(ReviewRef ref) {
        return Optional.ofNullable(reviews.get(ref));
    }

    List<Review> all() {
        return List.copyOf(reviews.values());
    }

    @Override
    public ReviewPage page(ReviewQuery query) {
        List<ReviewSummary> found = reviews.values().stream()
                .filter(review -> review.ref().workspace().equals(query.workspace()))
                .filter(review -> fits(review, query.filter()))
                .map(ReviewSummary::of)
                .sorted(order(query.order()))
                .dropWhile(review -> query.after() != null && !isAfter(review.cursor(), query.after(), query.order()))
                .limit(query.limit() + 1L)
                .toList();
        return ReviewPage.of(found, query.limit());
    }

    @Override
    public Map<ReviewStatus, Long> counts(WorkspaceId workspace, Filter filter) {
        return reviews.values().stream()
                .filter(review -> review.ref().workspace().equals(workspace))
                .filter(review -> fits(review, filter.inAnyState()))
                .collect(Collectors.groupingBy(review -> review.state().status(), Collectors.counting()));
    }

    private static Comparator<ReviewSummary> order(Order order) {
        return Comparator.comparing(ReviewSummary::cursor, cursors(order));
    }

    private static Comparator<ReviewCursor> cursors(Order order) {
        return order == Order.NEWEST
                ? NEWEST_FIRST
                : Comparator.comparing(ReviewCursor::scheduledAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(NEWEST_FIRST);
    }

    private static boolean isAfter(ReviewCursor cursor, ReviewCursor last, Order order) {
        return cursors(order).compare(cursor, last) > 0;
    }

    private static boolean fits(Review review, Filter filter) {
        return (filter.status() == null || filter.status() == review.state().status())
                && (filter.channel() == null
                        || filter.channel() == review.header().channel())
                && (filter.author() == null || filter.author().equals(review.author()))
                && (filter.rule() == null || review.verdict().rules().contains(filter.rule()))
                && words(review).containsAll(SearchWords.of(filter.words()));
    }

    private static Set<String> words(Review review) {
        Set<String> words = new HashSet<>();
        review.searchable().forEach(text -> words.addAll(SearchWords.of(text)));
        return words;
    }

    @Override
    public List<ReviewRef> due(Chore chore, int limit) {
        return reviews.values().stream()
                .filter(chore.match(new Due()))
                .map(Review::ref)
                .limit(limit)
                .toList();
    }

    private static final class Due implements Chore.Cases<Predicate<Review>> {

        @Override
        public Predicate<Review> expiry(Chore.Expiry expiry) {
            return review -> review.state().status().isPending()
                    && Stream.ofNullable(review.header().scheduledAt())
                            .anyMatch(at -> !at.isAfter(expiry.scheduledBy()));
        }

        @Override
        public Predicate<Review> recheck(Chore.Recheck recheck) {
            return review -> review.state().status().isPending()
                    && !(review.verdict().rulesetDigest().equals(recheck.rulesetDigest())
                            && review.verdict().profile().equals(recheck.profile()));
        }

        @Override
        public Predicate<Review> erasure(Chore.Erasure erasure) {
            return review -> review.ref().workspace().equals(erasure.workspace())
                    && review.erasedAt() == null
                    && review.state().closedAt().filter(at -> isBy(at, erasure)).isPresent();
        }

        private static boolean isBy(Instant at, Chore.Erasure erasure) {
            return !at.isAfter(erasure.decidedBy());
        }
    }
}
