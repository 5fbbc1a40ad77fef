package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.review.ReviewFiguresContract;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.insight.ReviewFigures;
import dev.demur.core.transaction.Transactions;

final class PostgresReviewFiguresTest extends ReviewFiguresContract {

    private final Database database = TestPostgres.migrated().database();
    private final PostgresReviews reviews = new PostgresReviews(database, new ToyCipher(), new ToyIndex());

    @Override
    protected Reviews reviews() {
        return reviews;
    }

    @Override
    protected ReviewFigures figures() {
        return new PostgresReviewFigures(database);
    }

    @Override
    protected Transactions transactions() {
        return database;
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
