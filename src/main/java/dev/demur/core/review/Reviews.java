package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where reviews live. Reading outside a transaction sees what is committed. */
public interface Reviews {

    void add(Transaction transaction, Review review);

    /** The review, held until the end of the transaction: of two changes at once the second sees what the first left. */
    Optional<Review> lock(Transaction transaction, ReviewRef ref);

    /** Writes what became of a review that the transaction holds. */
    void change(Transaction transaction, Review before, Review after);

    /** The review, or nothing when the workspace has none of that id. */
    Optional<Review> find(ReviewRef ref);

    /** A page of a list. */
    ReviewPage page(ReviewQuery query);

    /** How many reviews the filter lets through by their state, whatever state it names; states of none are left out. */
    Map<ReviewStatus, Long> counts(WorkspaceId workspace, ReviewQuery.Filter filter);

    /** Some reviews on which there is work to do; at most so many. */
    List<ReviewRef> due(Chore chore, int limit);
}
