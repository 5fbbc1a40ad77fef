package dev.demur.store;

import dev.demur.core.access.Role;
import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.access.Workspaces;
import dev.demur.core.transaction.Transaction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Workspaces in PostgreSQL. */
public final class PostgresWorkspaces implements Workspaces {

    private static final String SELECT =
            "SELECT id, name, approvers, skippable_by, retention_days, created_at FROM workspace ";

    private final Database database;

    public PostgresWorkspaces(Database database) {
        this.database = database;
    }

    @Override
    public void add(Transaction transaction, Workspace workspace) {
        bound(
                        workspace,
                        Database.in(transaction)
                                .createUpdate(
                                        """
                                        INSERT INTO workspace (id, name, approvers, skippable_by, retention_days, created_at)
                                        VALUES (:id, :name, :approvers, :skippableBy, :retentionDays, :createdAt)
                                        """)
                                .bind("createdAt", workspace.createdAt()))
                .execute();
    }

    @Override
    public void change(Transaction transaction, Workspace workspace) {
        bound(
                        workspace,
                        Database.in(transaction)
                                .createUpdate(
                                        """
                                        UPDATE workspace SET name = :name, approvers = :approvers,
                                            skippable_by = :skippableBy, retention_days = :retentionDays
                                        WHERE id = :id
                                        """))
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(Workspace workspace, S statement) {
        WorkspaceSettings settings = workspace.settings();
        Role skippableBy = settings.skippableBy();
        return statement
                .bind("id", workspace.id().value())
                .bind("name", workspace.name())
                .bind("approvers", settings.approvers())
                .bind("skippableBy", skippableBy == null ? null : skippableBy.id())
                .bind("retentionDays", settings.retentionDays());
    }

    @Override
    public Optional<Workspace> lock(Transaction transaction, WorkspaceId id) {
        return Database.in(transaction)
                .createQuery(SELECT + "WHERE id = :id FOR NO KEY UPDATE")
                .bind("id", id.value())
                .map((row, context) -> workspace(row))
                .findOne();
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return database.read(handle -> handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id.value())
                .map((row, context) -> workspace(row))
                .findOne());
    }

    @Override
    public List<Workspace> all() {
        return database.read(handle -> handle.createQuery(SELECT + "ORDER BY created_at, id")
                .map((row, context) -> workspace(row))
                .list());
    }

    private static Workspace workspace(ResultSet row) throws SQLException {
        WorkspaceSettings settings = new WorkspaceSettings(
                row.getInt("approvers"), role(row.getString("skippable_by")), row.getInt("retention_days"));
        return new Workspace(
                new WorkspaceId(row.getString("id")), row.getString("name"), settings, Columns.time(row, "created_at"));
    }

    private static @Nullable Role role(@Nullable String id) {
        return id == null ? null : Columns.role(id);
    }
}
