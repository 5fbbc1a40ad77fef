package dev.demur.core.review;

import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.List;

/** Undecided reviews whose posts go out before long, and whether anybody was told so. */
public interface DueReviews {

    /** Some that go out by then and that nobody was told of; at most so many. */
    List<ReviewRef> untold(Instant by, int limit);

    /** Notes that people are told of it; not so when they were told before. */
    boolean told(Transaction transaction, ReviewRef ref);
}
