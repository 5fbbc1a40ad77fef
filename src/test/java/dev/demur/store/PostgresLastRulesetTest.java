package dev.demur.store;

import dev.demur.core.event.LastRuleset;
import dev.demur.core.event.LastRulesetContract;
import dev.demur.core.transaction.Transactions;

final class PostgresLastRulesetTest extends LastRulesetContract {

    private final Database database = TestPostgres.migrated().database();

    @Override
    protected LastRuleset last() {
        return new PostgresLastRuleset();
    }

    @Override
    protected Transactions transactions() {
        return database;
    }
}
