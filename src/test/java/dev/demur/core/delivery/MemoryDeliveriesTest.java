package dev.demur.core.delivery;

import dev.demur.core.event.Outbox;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;
import java.util.List;

final class MemoryDeliveriesTest extends DeliveriesContract {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryDeliveries deliveries = new MemoryDeliveries(transactions, List.of(ANN), NOON);

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }

    @Override
    protected Outbox outbox() {
        return deliveries;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
