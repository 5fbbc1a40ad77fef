package dev.demur.core.chat;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryChatLinksTest extends ChatLinksContract {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryChatLinks links = new MemoryChatLinks();

    @Override
    protected ChatLinks links() {
        return links;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
