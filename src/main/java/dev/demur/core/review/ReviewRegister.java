package dev.demur.core.review;

import dev.demur.core.audit.AuditTrail;
import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.event.Outbox;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps reviews, what happened to them, the clearances they lead to and what others are told: all of a change or nothing
 * of it. Thread-safe.
 */
public final class ReviewRegister {

    private final Transactions transactions;
    private final Reviews reviews;
    private final Clearances clearances;
    private final Outbox outbox;
    private final AuditTrail trail;

    public ReviewRegister(Transactions transactions, Stores stores) {
        this.transactions = transactions;
        this.reviews = stores.reviews();
        this.clearances = stores.clearances();
        this.outbox = stores.outbox();
        this.trail = stores.trail();
    }

    /** Where reviews are kept, and what is to be written with them. */
    public record Stores(Reviews reviews, Clearances clearances, Outbox outbox, AuditTrail trail) {}

    /** Adds a new review. */
    Review add(Change change) {
        return transactions.call(transaction -> {
            reviews.add(transaction, change.review());
            return recorded(transaction, null, change);
        });
    }

    /** Changes a review, alone. Whatever the change throws leaves everything as it was. */
    Review change(ReviewRef ref, Function<Review, Change> change) {
        return transactions.call(transaction -> {
            Review before = reviews.lock(transaction, ref).orElseThrow(ReviewException.NotFound::new);
            Change made = change.apply(before);
            if (!made.review().equals(before)) {
                reviews.change(transaction, before, made.review());
            }
            return recorded(transaction, before, made);
        });
    }

    private Review recorded(Transaction transaction, @Nullable Review before, Change change) {
        Optional<SignedClearance> had = Optional.ofNullable(before).flatMap(ReviewRegister::clearance);
        clearance(change.review())
                .filter(held -> !had.equals(Optional.of(held)))
                .ifPresent(fresh -> clearances.add(transaction, fresh.clearance()));
        ReviewNews.of(before, change).forEach(event -> outbox.add(transaction, event));
        change.events().forEach(event -> trail.record(transaction, event));
        return change.review();
    }

    private static Optional<SignedClearance> clearance(Review review) {
        return review.state() instanceof ReviewState.Approved approved
                ? Optional.of(approved.clearance())
                : Optional.empty();
    }
}
