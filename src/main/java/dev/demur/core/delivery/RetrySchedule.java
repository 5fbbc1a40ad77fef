package dev.demur.core.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a delivery is tried again: after ever longer pauses, each shortened by chance to between half and all of itself so
 * that what failed together does not come back together; not at all once a day has passed. Thread-safe if its chance is.
 */
public final class RetrySchedule {

    /** From the first attempt to the last. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int FACTOR = 3;
    private static final double LEAST_PART = 0.5;

    private final RandomGenerator chance;

    public RetrySchedule(RandomGenerator chance) {
        this.chance = chance;
    }

    /** When to try again what failed just now; nothing when it is to be given up. */
    Optional<Instant> next(Delivery failed, Outcome outcome, Instant now) {
        Duration pause = jittered(pause(failed.attempt()));
        Duration asked = outcome.retryAfter();
        if (asked != null && asked.compareTo(pause) > 0) {
            pause = asked.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : asked;
        }
        Instant next = now.plus(pause);
        return next.isAfter(failed.firstTriedAt().plus(LONGEST)) ? Optional.empty() : Optional.of(next);
    }

    static Duration pause(int attempt) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < attempt && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(FACTOR);
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private Duration jittered(Duration pause) {
        return Duration.ofMillis(Math.round(pause.toMillis() * chance.nextDouble(LEAST_PART, 1)));
    }
}
