package dev.demur.core.review;

import dev.demur.core.access.Caller;
import dev.demur.core.audit.AuditEvent;
import java.time.Instant;
import java.util.Locale;

/** What can happen to a review, as the audit trail names it. A constant's name is its stable identity. */
enum ReviewAction {
    SUBMITTED,
    REVISED,
    /** One approval of several. */
    ENDORSED,
    APPROVED,
    REJECTED,
    CHANGES_REQUESTED,
    EXPIRED,
    /** A later rule set decides otherwise. */
    DECISION_CHANGED,
    COMMENTED,
    CLEARANCE_RENEWED,
    ERASED;

    /** What a caller did to the review, which is as it is afterwards. */
    AuditEvent by(Caller caller, Review after, Instant at) {
        return about(AuditEvent.by(caller, at, id(), after.ref().id().value()), after);
    }

    /** What the service did by itself. */
    AuditEvent byService(Review after, Instant at) {
        ReviewRef ref = after.ref();
        return about(AuditEvent.byService(ref.workspace(), at, id(), ref.id().value()), after);
    }

    private String id() {
        return "review." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static AuditEvent about(AuditEvent event, Review after) {
        Verdict verdict = after.verdict();
        return event.about(verdict.textHash(), verdict.rulesetDigest())
                .with("revision", Integer.toString(after.current().number()))
                .with("state", after.state().status().id())
                .with("decision", verdict.decision().id());
    }
}
