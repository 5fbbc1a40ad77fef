package dev.demur.core.review;

import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.access.Workspaces;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The first workspace, in memory. */
public final class OneWorkspace implements Workspaces {

    private Workspace workspace = new Workspace(WorkspaceId.FIRST, "First", WorkspaceSettings.STANDARD, Instant.EPOCH);

    void settings(WorkspaceSettings settings) {
        workspace = workspace.with(settings);
    }

    @Override
    public void add(Transaction transaction, Workspace added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void change(Transaction transaction, Workspace changed) {
        workspace = changed;
    }

    @Override
    public Optional<Workspace> lock(Transaction transaction, WorkspaceId id) {
        return find(id);
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return Optional.of(workspace).filter(one -> one.id().equals(id));
    }

    @Override
    public List<Workspace> all() {
        return List.of(workspace);
    }
}
