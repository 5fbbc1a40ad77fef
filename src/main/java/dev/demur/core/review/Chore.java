package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;
import java.time.Instant;

/** What the service does to reviews by itself, and which are due for it. */
public sealed interface Chore {

    <R> R match(Cases<R> cases);

    /** Expire those that are undecided though their post goes out by then. */
    record Expiry(Instant scheduledBy) implements Chore {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.expiry(this);
        }
    }

    /** Judge again those that are undecided and were judged last by another rule set or profile. */
    record Recheck(String rulesetDigest, String profile) implements Chore {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recheck(this);
        }
    }

    /** Erase those of a workspace that were decided by then. */
    record Erasure(WorkspaceId workspace, Instant decidedBy) implements Chore {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.erasure(this);
        }
    }

    /** Java 17 stand-in for a pattern switch. */
    interface Cases<R> {

        R expiry(Expiry expiry);

        R recheck(Recheck recheck);

        R erasure(Erasure erasure);
    }
}
