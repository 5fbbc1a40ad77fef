package dev.demur.core.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The names of the states a review can be in. */
public enum ReviewStatus {
    /** Waits for reviewers. */
    OPEN,
    /** Waits for another revision. */
    CHANGES_REQUESTED,
    APPROVED,
    REJECTED,
    /** Its schedule came too close before it was decided, or its text was erased. */
    EXPIRED;

    /** The name on the wire, such as {@code changes-requested}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether something is still to be decided. */
    public boolean isPending() {
        return this == OPEN || this == CHANGES_REQUESTED;
    }

    /** The status of that name, or nothing. */
    public static Optional<ReviewStatus> of(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
