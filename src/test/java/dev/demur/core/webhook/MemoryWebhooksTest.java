package dev.demur.core.webhook;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryWebhooksTest extends WebhooksContract {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryWebhooks webhooks = new MemoryWebhooks(transactions);

    @Override
    protected Webhooks webhooks() {
        return webhooks;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
