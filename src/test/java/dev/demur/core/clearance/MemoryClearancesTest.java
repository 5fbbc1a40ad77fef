package dev.demur.core.clearance;

import dev.demur.core.review.OneAtATime;
import dev.demur.core.transaction.Transactions;

final class MemoryClearancesTest extends ClearancesContract {

    private final Clearances clearances = new MemoryClearances();
    private final Transactions transactions = new OneAtATime();

    @Override
    protected Clearances clearances() {
        return clearances;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
