package dev.demur.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Remembers for a while what it has seen, in this process. Bounded: when full, what is new counts as seen, because
 * forgetting early would let a copy in. Thread-safe.
 */
final class SeenOnce {

    private final Clock clock;
    private final Duration kept;
    private final int most;
    private final Map<String, Instant> seen = new LinkedHashMap<>();

    SeenOnce(Clock clock, Duration kept, int most) {
        this.clock = clock;
        this.kept = kept;
        this.most = most;
    }

    /** Whether this is seen for the first time in the while. */
    synchronized boolean isNew(String sign) {
        Instant now = clock.instant();
        Instant oldest = now.minus(kept);
        seen.values().removeIf(at -> at.isBefore(oldest));
        if (seen.size() >= most || seen.containsKey(sign)) {
            return false;
        }
        seen.put(sign, now);
        return true;
    }
}
