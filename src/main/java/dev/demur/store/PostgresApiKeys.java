package dev.demur.store;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.KeyFingerprint;
import dev.demur.core.access.KeyLifetime;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** API keys in PostgreSQL: their hashes, never the keys. */
public final class PostgresApiKeys implements ApiKeys {

    private static final String SELECT =
            """
            SELECT id, workspace_id, name, role, prefix, hash, created_at, expires_at, revoked_at, last_used_at
            FROM api_key
            """;

    private final Database database;

    public PostgresApiKeys(Database database) {
        this.database = database;
    }

    @Override
    public void add(Transaction transaction, ApiKey key) {
        Database.in(transaction)
                .createUpdate(
                        """
                        INSERT INTO api_key (id, workspace_id, name, role, prefix, hash, created_at, expires_at, revoked_at)
                        VALUES (:id, :workspace, :name, :role, :prefix, :hash, :createdAt, :expiresAt, :revokedAt)
                        """)
                .bind("id", key.id())
                .bind("workspace", key.workspace().value())
                .bind("name", key.name())
                .bind("role", key.role().id())
                .bindMethods(key.fingerprint())
                .bindMethods(key.lifetime())
                .execute();
    }

    @Override
    public void end(Transaction transaction, ApiKey key) {
        Database.in(transaction)
                .createUpdate(
                        """
                        UPDATE api_key SET expires_at = :expiresAt, revoked_at = :revokedAt
                        WHERE id = :id AND workspace_id = :workspace
                        """)
                .bind("id", key.id())
                .bind("workspace", key.workspace().value())
                .bindMethods(key.lifetime())
                .execute();
    }

    @Override
    public Optional<ApiKey> find(WorkspaceId workspace, String id) {
        if (cannotBeStored(id)) {
            return Optional.empty();
        }
        return database.read(handle -> handle.createQuery(SELECT + "WHERE workspace_id = :workspace AND id = :id")
                .bind("workspace", workspace.value())
                .bind("id", id)
                .map((row, context) -> key(row))
                .findOne());
    }

    @Override
    public List<ApiKey> list(WorkspaceId workspace, String prefix) {
        if (cannotBeStored(prefix)) {
            return List.of();
        }
        return database.read(handle -> handle.createQuery(SELECT
                        + "WHERE workspace_id = :workspace AND starts_with(prefix, :prefix) ORDER BY created_at, id")
                .bind("workspace", workspace.value())
                .bind("prefix", prefix)
                .map((row, context) -> key(row))
                .list());
    }

    /** PostgreSQL has no U+0000 in texts, and answers a question with one in it with an error. */
    private static boolean cannotBeStored(String text) {
        return text.indexOf('\0') >= 0;
    }

    @Override
    public List<ApiKey> withPrefix(String prefix) {
        return database.read(handle -> handle.createQuery(SELECT + "WHERE prefix = :prefix")
                .bind("prefix", prefix)
                .map((row, context) -> key(row))
                .list());
    }

    @Override
    public void used(String id, Instant at) {
        database.read(handle -> handle.createUpdate(
                        "UPDATE api_key SET last_used_at = greatest(last_used_at, :at) WHERE id = :id")
                .bind("at", at)
                .bind("id", id)
                .execute());
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        KeyLifetime lifetime = new KeyLifetime(
                Columns.time(row, "created_at"),
                Columns.timeOrNull(row, "expires_at"),
                Columns.timeOrNull(row, "revoked_at"),
                Columns.timeOrNull(row, "last_used_at"));
        return new ApiKey(
                row.getString("id"),
                new WorkspaceId(row.getString("workspace_id")),
                row.getString("name"),
                Columns.role(row.getString("role")),
                new KeyFingerprint(row.getString("prefix"), row.getString("hash")),
                lifetime);
    }
}
