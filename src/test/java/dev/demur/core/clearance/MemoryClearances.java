package dev.demur.core.clearance;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Clearances in memory. */
public final class MemoryClearances implements Clearances {

    private final Map<String, Clearance> issued = new ConcurrentHashMap<>();
    private final Set<String> revoked = ConcurrentHashMap.newKeySet();

    @Override
    public void add(Transaction transaction, Clearance clearance) {
        issued.put(clearance.id(), clearance);
    }

    @Override
    public boolean revoke(Transaction transaction, Revocation revocation) {
        Clearance clearance = issued.get(revocation.id());
        boolean holds = clearance != null
                && clearance.workspace().equals(revocation.workspace())
                && !clearance.isExpiredAt(revocation.at());
        if (holds) {
            revoked.add(revocation.id());
        }
        return holds;
    }

    @Override
    public boolean isRevoked(WorkspaceId workspace, String id) {
        Clearance clearance = issued.get(id);
        return clearance != null && clearance.workspace().equals(workspace) && revoked.contains(id);
    }

    @Override
    public int forget(Instant expiredBefore) {
        int before = issued.size();
        issued.values().removeIf(clearance -> clearance.expiresAt().isBefore(expiredBefore));
        revoked.retainAll(issued.keySet());
        return before - issued.size();
    }
}
