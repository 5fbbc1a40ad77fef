package dev.demur.core.audit;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryAuditTrailTest extends AuditTrailContract {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryAuditTrail trail = new MemoryAuditTrail(transactions);

    @Override
    protected AuditTrail trail() {
        return trail;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
