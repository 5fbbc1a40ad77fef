package dev.demur.core.administration;

import dev.demur.core.access.Caller;
import dev.demur.core.access.SignInLinks;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;

/** Makes links by which whoever made them signs in once more, on another device say. */
public final class LinkAdministration {

    private final Transactions transactions;
    private final AuditTrail trail;
    private final SignInLinks links;
    private final Clock clock;

    public LinkAdministration(Transactions transactions, AuditTrail trail, SignInLinks links, Clock clock) {
        this.transactions = transactions;
        this.trail = trail;
        this.links = links;
        this.clock = clock;
    }

    /** A link that stands for the caller once. Its token is in the answer and nowhere else. */
    public SignInLinks.Link make(Caller caller) {
        AuditEvent event = AuditEvent.by(caller, clock.instant(), "sign-in-link.created", caller.id());
        transactions.run(transaction -> trail.record(transaction, event));
        return links.make(caller);
    }
}
