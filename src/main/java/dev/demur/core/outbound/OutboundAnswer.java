package dev.demur.core.outbound;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How another service answered.
 *
 * @param retryAfter how long it asks us to wait, or null when it does not
 */
public record OutboundAnswer(int status, @Nullable Duration retryAfter) {

    private static final int FIRST_YES = 200;
    private static final int FIRST_REDIRECT = 300;

    /** Whether it took what it was sent. */
    public boolean isYes() {
        return status >= FIRST_YES && status < FIRST_REDIRECT;
    }
}
