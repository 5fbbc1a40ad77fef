package dev.demur.core.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt. Holds nothing of what was sent or answered.
 *
 * @param reason why it failed, as in {@code timeout}; empty when it did not
 * @param status that of the answer, or null when there was none
 * @param retryAfter how long the target asks us to wait, or null when it does not
 */
public record Outcome(Result result, String reason, @Nullable Integer status, @Nullable Duration retryAfter) {

    /** The kinds of outcome. */
    public enum Result {
        DELIVERED,
        /** May go well later. */
        FAILED,
        /** Will not go well by waiting. */
        HOPELESS
    }

    /** The target has it. */
    public static Outcome delivered(@Nullable Integer status) {
        return new Outcome(Result.DELIVERED, "", status, null);
    }

    /** It is to be tried again. */
    public static Outcome failed(String reason) {
        return new Outcome(Result.FAILED, reason, null, null);
    }

    /** The target answered, and not with a yes. It is to be tried again, after the time it asks for at the earliest. */
    public static Outcome refused(int status, @Nullable Duration retryAfter) {
        return new Outcome(Result.FAILED, "status", status, retryAfter);
    }

    /** It is to be given up at once. */
    public static Outcome hopeless(String reason, @Nullable Integer status) {
        return new Outcome(Result.HOPELESS, reason, status, null);
    }
}
