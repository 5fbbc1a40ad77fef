package dev.demur.store;

import dev.demur.core.access.ApiKeys;
import dev.demur.core.access.ApiKeysContract;
import dev.demur.core.access.Workspace;
import dev.demur.core.transaction.Transactions;

final class PostgresApiKeysTest extends ApiKeysContract {

    private final Database database = TestPostgres.migrated().database();
    private final PostgresApiKeys keys = new PostgresApiKeys(database);

    @Override
    protected ApiKeys keys() {
        return keys;
    }

    @Override
    protected Transactions transactions() {
        return database;
    }

    @Override
    protected void knowOther(Workspace other) {
        database.run(transaction -> new PostgresWorkspaces(database).add(transaction, other));
    }
}
