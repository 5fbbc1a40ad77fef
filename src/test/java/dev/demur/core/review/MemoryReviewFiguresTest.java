package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.review.insight.ReviewFigures;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryReviewFiguresTest extends ReviewFiguresContract {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryReviews reviews = new MemoryReviews(transactions);

    @Override
    protected Reviews reviews() {
        return reviews;
    }

    @Override
    protected ReviewFigures figures() {
        return new MemoryReviewFigures(reviews);
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }

    @Override
    protected WorkspaceId workspace() {
        return WorkspaceId.FIRST;
    }

    @Override
    protected WorkspaceId otherWorkspace() {
        return new WorkspaceId("ws_other");
    }
}
