package dev.demur.core.clearance;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryClearancesTest extends ClearancesContract {

    private final Clearances clearances = new MemoryClearances();
    private final Transactions transactions = new MemoryTransactions();

    @Override
    protected Clearances clearances() {
        return clearances;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
