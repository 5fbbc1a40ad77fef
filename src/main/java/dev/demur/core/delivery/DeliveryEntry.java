package dev.demur.core.delivery;

import dev.demur.core.event.EventType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in the log, without what is sent.
 *
 * @param sequence where it stands in the log
 * @param subject the id of what the event is about
 * @param dueAt when it is tried next, or null once it is settled
 * @param settledAt when it was delivered or given up, or null
 * @param reason why the last attempt failed; empty when it did not, or there was none
 * @param status the answer to the last attempt, or null when there was none
 */
public record DeliveryEntry(
        long sequence,
        String id,
        String eventId,
        EventType type,
        String subject,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Nullable Instant dueAt,
        @Nullable Instant settledAt,
        String reason,
        @Nullable Integer status) {}
