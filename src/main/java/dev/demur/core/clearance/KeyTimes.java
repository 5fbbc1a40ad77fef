package dev.demur.core.clearance;

import java.time.Duration;

/**
 * How long a signing key does what.
 *
 * @param signing how long it signs
 * @param notice how long before it signs it is published, so that whoever keeps the key set for a while knows it in time
 * @param trust how long it is still published after it signed last; no clearance holds longer
 */
public record KeyTimes(Duration signing, Duration notice, Duration trust) {

    public KeyTimes {
        if (notice.isNegative() || trust.isNegative() || signing.compareTo(notice) <= 0) {
            throw new IllegalArgumentException("a key signs for longer than its successor is announced");
        }
    }
}
