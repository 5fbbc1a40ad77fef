package dev.demur.store;

import dev.demur.core.audit.RecordedEvent;
import dev.demur.core.review.ReviewHistory;
import dev.demur.core.review.ReviewRef;
import java.util.List;

/** What happened to reviews, read from the audit trail in PostgreSQL. */
public final class PostgresReviewHistory implements ReviewHistory {

    private final Database database;

    public PostgresReviewHistory(Database database) {
        this.database = database;
    }

    @Override
    public List<RecordedEvent> of(ReviewRef ref) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT * FROM audit_event WHERE workspace_id = :workspace AND subject = :subject
                        ORDER BY sequence
                        """)
                .bind("workspace", ref.workspace().value())
                .bind("subject", ref.id().value())
                .map((row, context) -> PostgresAuditTrail.recorded(row))
                .list());
    }
}
