package dev.demur.core.review;

import dev.demur.core.access.Caller;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.SignedClearance;
import java.time.Instant;

/** Gives an approved review a fresh clearance: an approval outlives the clearance that came with it. Thread-safe. */
public final class RenewClearance {

    private final ReviewRegister register;
    private final Clearances clearances;
    private final Desk desk;

    public RenewClearance(ReviewRegister register, Clearances clearances, Desk desk) {
        this.register = register;
        this.clearances = clearances;
        this.desk = desk;
    }

    /** The review with its new clearance. One whose clearance was revoked gets none. */
    public Review renew(Caller caller, ReviewId id) {
        return register.change(new ReviewRef(caller.workspace(), id), review -> changed(review, caller));
    }

    private Change changed(Review review, Caller caller) {
        Clearance held = held(review);
        if (clearances.isRevoked(held.workspace(), held.id())) {
            throw new ReviewException.ClearanceRevoked();
        }
        desk.requireAhead(review.header().scheduledAt());
        Instant now = desk.now();
        SignedClearance fresh = desk.issue(review, held.reviewer());
        Review after = review.renew(fresh, now);
        AuditEvent event = ReviewAction.CLEARANCE_RENEWED.by(caller, after, now);
        return Change.of(after, event.with("clearance", fresh.clearance().id()));
    }

    private static Clearance held(Review review) {
        if (review.state() instanceof ReviewState.Approved approved) {
            return approved.clearance().clearance();
        }
        throw new ReviewException.NotApproved(review.state().status());
    }
}
