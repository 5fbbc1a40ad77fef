package dev.demur.core.clearance;

import dev.demur.core.access.Caller;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.clearance.Clearances.Revocation;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;

/** Takes back a clearance before it runs out. Thread-safe. */
public final class RevokeClearance {

    private final Transactions transactions;
    private final Clearances clearances;
    private final AuditTrail trail;
    private final Clock clock;

    public RevokeClearance(Transactions transactions, Clearances clearances, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.clearances = clearances;
        this.trail = trail;
        this.clock = clock;
    }

    /** Revokes it; false when the caller's workspace has none of that id that still holds. */
    public boolean revoke(Caller caller, String id) {
        Instant now = clock.instant();
        return transactions.call(transaction -> {
            boolean known = clearances.revoke(transaction, new Revocation(caller.workspace(), id, now));
            if (known) {
                trail.record(transaction, AuditEvent.by(caller, now, "clearance.revoked", id));
            }
            return known;
        });
    }
}
