package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.review.DueReviews;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.List;

/** Which undecided reviews nobody was told of yet, in PostgreSQL. */
public final class PostgresDueReviews implements DueReviews {

    private final Database database;

    public PostgresDueReviews(Database database) {
        this.database = database;
    }

    @Override
    public List<ReviewRef> untold(Instant by, int limit) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT id, workspace_id FROM review
                        WHERE closed_at IS NULL AND scheduled_at IS NOT NULL AND scheduled_at <= :by
                            AND NOT EXISTS (SELECT 1 FROM review_told_due WHERE review_id = review.id)
                        ORDER BY scheduled_at LIMIT :limit
                        """)
                .bind("by", by)
                .bind("limit", limit)
                .map((row, context) -> new ReviewRef(
                        new WorkspaceId(row.getString("workspace_id")), new ReviewId(row.getString("id"))))
                .list());
    }

    @Override
    public boolean told(Transaction transaction, ReviewRef ref) {
        return Database.in(transaction)
                        .createUpdate("INSERT INTO review_told_due (review_id) VALUES (:id) ON CONFLICT DO NOTHING")
                        .bind("id", ref.id().value())
                        .execute()
                == 1;
    }
}
