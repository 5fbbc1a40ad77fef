package dev.demur.core.access;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryApiKeysTest extends ApiKeysContract {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryApiKeys keys = new MemoryApiKeys(transactions);

    @Override
    protected ApiKeys keys() {
        return keys;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
