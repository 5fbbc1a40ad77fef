package dev.demur.core.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain is whole.
 *
 * @param events how many events were looked at
 * @param firstBroken the number of the first event that is missing or not as it was recorded; null when all is well
 */
public record ChainVerification(long events, @Nullable Long firstBroken) {

    /** Whether every event is there and as it was recorded. */
    public boolean valid() {
        return firstBroken == null;
    }
}
