package dev.demur.core.review;

import dev.demur.core.audit.AuditTrail;
import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.util.Optional;
import java.util.function.Function;

/** Keeps reviews, what happened to them and the clearances they lead to: all of a change or nothing of it. Thread-safe. */
public final class ReviewRegister {

    private final Transactions transactions;
    private final Reviews reviews;
    private final Clearances clearances;
    private final AuditTrail trail;

    public ReviewRegister(Transactions transactions, Reviews reviews, Clearances clearances, AuditTrail trail) {
        this.transactions = transactions;
        this.reviews = reviews;
        this.clearances = clearances;
        this.trail = trail;
    }

    /** Adds a new review. */
    Review add(Change change) {
        return transactions.call(transaction -> {
            reviews.add(transaction, change.review());
            return recorded(transaction, Optional.empty(), change);
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
            return recorded(transaction, clearance(before), made);
        });
    }

    private Review recorded(Transaction transaction, Optional<SignedClearance> before, Change change) {
        clearance(change.review())
                .filter(held -> !before.equals(Optional.of(held)))
                .ifPresent(fresh -> clearances.add(transaction, fresh.clearance()));
        change.events().forEach(event -> trail.record(transaction, event));
        return change.review();
    }

    private static Optional<SignedClearance> clearance(Review review) {
        return review.state() instanceof ReviewState.Approved approved
                ? Optional.of(approved.clearance())
                : Optional.empty();
    }
}
