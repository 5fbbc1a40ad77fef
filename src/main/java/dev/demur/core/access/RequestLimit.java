package dev.demur.core.access;

import java.time.Duration;
import java.util.Optional;

/** So many requests a minute for each caller. Thread-safe. */
public interface RequestLimit {

    /** Counts a request; how long the caller has to wait when there were too many, rounded up to whole seconds. */
    Optional<Duration> take(Caller caller);
}
