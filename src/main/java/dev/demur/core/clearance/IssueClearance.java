package dev.demur.core.clearance;

import dev.demur.core.access.Caller;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Decision;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.Transactions;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Clears a draft that the check passes, without anybody having to look. Thread-safe. */
public final class IssueClearance {

    private final ActiveChecker active;
    private final ClearanceIssuer issuer;
    private final Transactions transactions;
    private final Clearances clearances;
    private final AuditTrail trail;

    public IssueClearance(
            ActiveChecker active,
            ClearanceIssuer issuer,
            Transactions transactions,
            Clearances clearances,
            AuditTrail trail) {
        this.active = active;
        this.issuer = issuer;
        this.transactions = transactions;
        this.clearances = clearances;
        this.trail = trail;
    }

    /** The clearance, or why there is none. */
    public Answer issue(Caller caller, Request request) {
        CheckReport report = active.state().checker().check(request.draft());
        if (report.decision() != Decision.PASS) {
            return new Answer(report, null);
        }
        SignedClearance signed = issuer.issue(grant(caller, request, report));
        keep(caller, signed.clearance());
        return new Answer(report, signed);
    }

    private static Grant grant(Caller caller, Request request, CheckReport report) {
        return new Grant(
                caller.workspace(),
                report.textHash(),
                request.draft().channel(),
                report.rulesetDigest(),
                null,
                request.scheduledAt());
    }

    private void keep(Caller caller, Clearance clearance) {
        AuditEvent event = AuditEvent.by(caller, clearance.issuedAt(), "clearance.issued", clearance.id())
                .about(clearance.textHash(), clearance.rulesetDigest())
                .with("basis", clearance.basis().id())
                .with("channel", clearance.channel().id());
        transactions.run(transaction -> {
            clearances.add(transaction, clearance);
            trail.record(transaction, event);
        });
    }

    /**
     * What is to be cleared.
     *
     * @param scheduledAt when the post is to go out, more than a second from now, or null
     */
    public record Request(Draft draft, @Nullable Instant scheduledAt) {}

    /**
     * What became of it.
     *
     * @param clearance null when the check does not pass the draft
     */
    public record Answer(CheckReport report, @Nullable SignedClearance clearance) {}
}
