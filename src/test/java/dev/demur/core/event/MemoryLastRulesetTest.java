package dev.demur.core.event;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryLastRulesetTest extends LastRulesetContract {

    private final MemoryLastRuleset last = new MemoryLastRuleset();

    @Override
    protected LastRuleset last() {
        return last;
    }

    @Override
    protected Transactions transactions() {
        return new MemoryTransactions();
    }
}
