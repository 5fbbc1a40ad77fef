package dev.demur.core.audit;

import dev.demur.core.access.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a workspace are asked for, the latest first.
 *
 * @param before the number of the event where the page before ended; {@link Long#MAX_VALUE} for the first page
 * @param limit how many at most
 */
public record AuditQuery(WorkspaceId workspace, Filter filter, long before, int limit) {

    /**
     * What every event of the answer is like; null asks for nothing.
     *
     * @param from the earliest moment
     * @param until the first moment that is too late
     * @param action as in {@code key.created}
     * @param actor the id of who did it
     */
    public record Filter(
            @Nullable Instant from, @Nullable Instant until, @Nullable String action, @Nullable String actor) {

        /** Asks for nothing. */
        public static final Filter ALL = new Filter(null, null, null, null);
    }
}
