package dev.demur.core.administration;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Role;
import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.access.Workspaces;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Adds workspaces and changes their settings. Only who runs the service adds workspaces and sees all of them, and even
 * they hold no key to another's but the first they hand over; everybody else sees their own.
 */
public final class WorkspaceAdministration {

    private static final String ID_PREFIX = "ws_";

    private final Stores stores;
    private final KeyAdministration keys;
    private final RandomIds ids;
    private final Clock clock;

    /** Where workspaces and what happens to them are kept. */
    public record Stores(Transactions transactions, Workspaces workspaces, AuditTrail trail) {}

    public WorkspaceAdministration(Stores stores, KeyAdministration keys, RandomIds ids, Clock clock) {
        this.stores = stores;
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** A workspace just made, and the first key to it. */
    public record Added(Workspace workspace, IssuedKey adminKey) {}

    /** Adds a workspace with an admin key of its own. */
    public Added add(Caller operator, String name, WorkspaceSettings settings) {
        if (!operator.isOperator()) {
            throw new NotOperatorException();
        }
        WorkspaceId id = new WorkspaceId(ids.next(ID_PREFIX));
        Workspace workspace = new Workspace(id, name, settings, clock.instant());
        return stores.transactions().call(transaction -> {
            stores.workspaces().add(transaction, workspace);
            stores.trail()
                    .record(transaction, AuditEvent.by(operator, clock.instant(), "workspace.created", id.value()));
            return new Added(workspace, keys.first(transaction, id));
        });
    }

    /** All workspaces for who runs the service, their own for others. */
    public List<Workspace> list(Caller admin) {
        return admin.isOperator()
                ? stores.workspaces().all()
                : stores.workspaces().find(admin.workspace()).stream().toList();
    }

    /** Changes the settings of the caller's own workspace, from what they are at that moment. */
    public Workspace change(Caller admin, String id, UnaryOperator<WorkspaceSettings> change) {
        if (!admin.workspace().value().equals(id)) {
            throw new NotFoundException("workspace");
        }
        return stores.transactions().call(transaction -> {
            Workspace before = stores.workspaces()
                    .lock(transaction, admin.workspace())
                    .orElseThrow(() -> new NotFoundException("workspace"));
            Workspace after = before.with(change.apply(before.settings()));
            stores.workspaces().change(transaction, after);
            stores.trail().record(transaction, changed(admin, before, after.settings()));
            return after;
        });
    }

    private AuditEvent changed(Caller admin, Workspace before, WorkspaceSettings after) {
        WorkspaceSettings old = before.settings();
        return AuditEvent.by(
                        admin, clock.instant(), "workspace.changed", before.id().value())
                .with("approvers", change(old.approvers(), after.approvers()))
                .with("skippableBy", change(id(old.skippableBy()), id(after.skippableBy())))
                .with("retentionDays", change(old.retentionDays(), after.retentionDays()));
    }

    private static String id(@Nullable Role role) {
        return role == null ? "nobody" : role.id();
    }

    private static String change(Object before, Object after) {
        return before.equals(after) ? after.toString() : before + " -> " + after;
    }
}
