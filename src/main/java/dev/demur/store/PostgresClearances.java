package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.Clearances;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;

/** Clearances in PostgreSQL, for as long as they hold. */
public final class PostgresClearances implements Clearances {

    private final Database database;

    public PostgresClearances(Database database) {
        this.database = database;
    }

    @Override
    public void add(Transaction transaction, Clearance clearance) {
        Database.in(transaction)
                .createUpdate(
                        "INSERT INTO clearance (id, workspace_id, expires_at) VALUES (:id, :workspace, :expiresAt)")
                .bind("id", clearance.id())
                .bind("workspace", clearance.workspace().value())
                .bind("expiresAt", clearance.expiresAt())
                .execute();
    }

    @Override
    public boolean revoke(Transaction transaction, Revocation revocation) {
        int revoked = Database.in(transaction)
                .createUpdate(
                        """
                        UPDATE clearance SET revoked_at = coalesce(revoked_at, :at)
                        WHERE id = :id AND workspace_id = :workspace AND expires_at > :at
                        """)
                .bind("id", revocation.id())
                .bind("workspace", revocation.workspace().value())
                .bind("at", revocation.at())
                .execute();
        return revoked > 0;
    }

    @Override
    public boolean isRevoked(WorkspaceId workspace, String id) {
        return database.read(handle -> handle.createQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM clearance
                            WHERE id = :id AND workspace_id = :workspace AND revoked_at IS NOT NULL)
                        """)
                .bind("id", id)
                .bind("workspace", workspace.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public int forget(Instant expiredBefore) {
        return database.read(handle -> handle.createUpdate("DELETE FROM clearance WHERE expires_at < :before")
                .bind("before", expiredBefore)
                .execute());
    }
}
