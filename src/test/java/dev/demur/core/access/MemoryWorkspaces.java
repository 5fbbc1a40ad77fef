package dev.demur.core.access;

import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Workspaces in a map, the first one among them. */
public final class MemoryWorkspaces implements Workspaces {

    private final Map<WorkspaceId, Workspace> workspaces = new LinkedHashMap<>();

    public MemoryWorkspaces() {
        workspaces.put(
                WorkspaceId.FIRST,
                new Workspace(WorkspaceId.FIRST, "default", WorkspaceSettings.STANDARD, Instant.EPOCH));
    }

    @Override
    public void add(Transaction transaction, Workspace workspace) {
        workspaces.put(workspace.id(), workspace);
    }

    @Override
    public void change(Transaction transaction, Workspace workspace) {
        workspaces.put(workspace.id(), workspace);
    }

    @Override
    public Optional<Workspace> lock(Transaction transaction, WorkspaceId id) {
        return find(id);
    }

    @Override
    public Optional<Workspace> find(WorkspaceId id) {
        return Optional.ofNullable(workspaces.get(id));
    }

    @Override
    public List<Workspace> all() {
        return List.copyOf(workspaces.values());
    }
}
