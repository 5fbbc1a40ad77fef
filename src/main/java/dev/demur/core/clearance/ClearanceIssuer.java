package dev.demur.core.clearance;

import dev.demur.core.access.RandomIds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Makes and signs clearances; whether one is due is for its callers to know. Thread-safe. */
public final class ClearanceIssuer {

    private static final String ID_PREFIX = "clr_";

    private final KeyRing keys;
    private final ClearanceFormat format;
    private final Duration lifetime;
    private final Clock clock;
    private final RandomIds ids;

    /**
     * An issuer of clearances that hold for the lifetime or until their post is due, whichever comes first.
     *
     * @param lifetime at least a second, and not longer than the keys are trusted after they signed last
     */
    public ClearanceIssuer(KeyRing keys, ClearanceFormat format, Duration lifetime, Clock clock, RandomIds ids) {
        this.keys = keys;
        this.format = format;
        this.lifetime = lifetime;
        this.clock = clock;
        this.ids = ids;
    }

    /** A new clearance. The grant's {@code notAfter} has to be a second away at least. */
    public SignedClearance issue(Grant grant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Clearance clearance = new Clearance(
                ids.next(ID_PREFIX),
                grant.workspace(),
                grant.textHash(),
                grant.channel(),
                grant.rulesetDigest(),
                grant.basis(),
                grant.reviewer(),
                now,
                end(now.plus(lifetime), grant));
        return new SignedClearance(clearance, format.write(clearance, keys.signing()));
    }

    private static Instant end(Instant longest, Grant grant) {
        Instant due = grant.notAfter();
        return due == null || due.isAfter(longest) ? longest : due.truncatedTo(ChronoUnit.SECONDS);
    }
}
