package dev.demur.core.access;

import dev.demur.core.transaction.Transaction;
import java.util.List;
import java.util.Optional;

/** Where workspaces live. Reading outside a transaction sees what is committed. */
public interface Workspaces {

    void add(Transaction transaction, Workspace workspace);

    /** Writes the workspace's present name and settings over the old. */
    void change(Transaction transaction, Workspace workspace);

    /** The workspace, held until the end of the transaction so that nobody else changes what depends on it. */
    Optional<Workspace> lock(Transaction transaction, WorkspaceId id);

    Optional<Workspace> find(WorkspaceId id);

    /** All, the oldest first. */
    List<Workspace> all();
}
