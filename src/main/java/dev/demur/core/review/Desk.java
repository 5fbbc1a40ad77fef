package dev.demur.core.review;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.access.Workspaces;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.clearance.ClearanceIssuer;
import dev.demur.core.clearance.Grant;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.text.Draft;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What everything that is done to reviews has in common: the time, the rules in force, the policy, clearances. */
public final class Desk {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final ActiveChecker active;
    private final Workspaces workspaces;
    private final ClearanceIssuer issuer;
    private final Clock clock;
    private final Duration lead;

    /**
     * A desk that works with these.
     *
     * @param lead how long before its post goes out a review is too late; a second at least
     */
    public Desk(ActiveChecker active, Workspaces workspaces, ClearanceIssuer issuer, Clock clock, Duration lead) {
        this.active = active;
        this.workspaces = workspaces;
        this.issuer = issuer;
        this.clock = clock;
        this.lead = lead;
    }

    /** Now, as exactly as a database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The moment up to which schedules are too close. */
    Instant tooClose() {
        return now().plus(lead);
    }

    boolean isOverdue(Review review) {
        return review.isOverdue(now(), lead);
    }

    void requireTime(@Nullable Instant scheduledAt) {
        if (scheduledAt != null && !tooClose().isBefore(scheduledAt)) {
            throw new ReviewException.TooLate();
        }
    }

    /** Refuses what is to go out at once or should have: a clearance would have run out before it could be used. */
    void requireAhead(@Nullable Instant scheduledAt) {
        if (scheduledAt != null && !scheduledAt.isAfter(now().plus(SHORTEST))) {
            throw new ReviewException.TooLate();
        }
    }

    Revision.Content judge(Draft draft) {
        return new Revision.Content(draft, active.state().checker().check(draft));
    }

    ApprovalPolicy policy(WorkspaceId workspace) {
        return new ApprovalPolicy(
                workspaces.find(workspace).map(Workspace::settings).orElse(WorkspaceSettings.STANDARD));
    }

    /** Approves what its author may send out without anybody having looked. */
    Change waveThrough(Change change, Caller author) {
        Review review = change.review();
        return policy(author.workspace()).wavesThrough(review.verdict().decision(), author.role())
                ? clear(change, author, null)
                : change;
    }

    /** Approves by the reviewer who approved last, or by nobody. */
    Change clear(Change change, Caller caller, @Nullable String reviewer) {
        Instant now = now();
        SignedClearance clearance = issue(change.review(), reviewer);
        Review cleared = change.review().clear(clearance, now);
        AuditEvent event = ReviewAction.APPROVED
                .by(caller, cleared, now)
                .with("basis", clearance.clearance().basis().id())
                .with("clearance", clearance.clearance().id());
        return change.then(cleared, event);
    }

    SignedClearance issue(Review review, @Nullable String reviewer) {
        return issuer.issue(new Grant(
                review.ref().workspace(),
                review.verdict().textHash(),
                review.header().channel(),
                review.verdict().rulesetDigest(),
                reviewer,
                review.header().scheduledAt()));
    }

    Change expire(Review review) {
        Instant now = now();
        Review expired = review.expire(now);
        return Change.of(expired, ReviewAction.EXPIRED.byService(expired, now));
    }
}
