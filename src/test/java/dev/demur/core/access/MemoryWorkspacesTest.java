package dev.demur.core.access;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transactions;

final class MemoryWorkspacesTest extends WorkspacesContract {

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryWorkspaces workspaces = new MemoryWorkspaces();

    @Override
    protected Workspaces workspaces() {
        return workspaces;
    }

    @Override
    protected Transactions transactions() {
        return transactions;
    }
}
