package dev.demur.core.review;

import dev.demur.core.event.Outbox;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Tells people once of each review that is undecided shortly before its post goes out. Thread-safe. */
public final class TellDue {

    private static final int BATCH = 100;

    private final Stores stores;
    private final Clock clock;
    private final Duration before;

    /** Where reviews are, and how people hear of them. */
    public record Stores(Transactions transactions, Reviews reviews, DueReviews due, Outbox outbox) {}

    /** Tells of those that go out within that time. */
    public TellDue(Stores stores, Clock clock, Duration before) {
        this.stores = stores;
        this.clock = clock;
        this.before = before;
    }

    /** Tells what is to be told now; answers how many reviews that were. */
    public int tell() {
        Instant now = clock.instant();
        return (int) stores.due().untold(now.plus(before), BATCH).stream()
                .filter(ref -> stores.transactions().call(transaction -> tell(transaction, ref, now)))
                .count();
    }

    private boolean tell(Transaction transaction, ReviewRef ref, Instant now) {
        boolean first = stores.due().told(transaction, ref);
        if (first) {
            stores.reviews()
                    .lock(transaction, ref)
                    .filter(review -> review.state().status().isPending())
                    .ifPresent(review -> stores.outbox().add(transaction, ReviewNews.due(review, now)));
        }
        return first;
    }
}
