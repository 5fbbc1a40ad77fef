package dev.demur.store;

import dev.demur.core.access.Workspaces;
import dev.demur.core.access.WorkspacesContract;
import dev.demur.core.transaction.Transactions;

final class PostgresWorkspacesTest extends WorkspacesContract {

    private final Database database = TestPostgres.migrated().database();
    private final PostgresWorkspaces workspaces = new PostgresWorkspaces(database);

    @Override
    protected Workspaces workspaces() {
        return workspaces;
    }

    @Override
    protected Transactions transactions() {
        return database;
    }
}
