package dev.demur.core.clearance;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;

/** Which clearances were issued and revoked. Reading outside a transaction sees what is committed. */
public interface Clearances {

    void add(Transaction transaction, Clearance clearance);

    /**
     * Revokes a clearance of a workspace; revoking again changes nothing.
     *
     * @return false when the workspace has none of that id that still holds
     */
    boolean revoke(Transaction transaction, Revocation revocation);

    /** Whether the workspace has revoked it. */
    boolean isRevoked(WorkspaceId workspace, String id);

    /** Forgets those that ran out before a moment, as nothing hangs on them any more; answers how many. */
    int forget(Instant expiredBefore);

    /** Which clearance is taken back, and when. */
    record Revocation(WorkspaceId workspace, String id, Instant at) {}
}
