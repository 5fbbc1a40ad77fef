package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.demur.core.delivery.DeliveryEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A delivery in the log, without what was sent or answered. */
@Schema(name = "Delivery")
@JsonPropertyOrder({
    "id",
    "eventId",
    "type",
    "subject",
    "state",
    "attempts",
    "createdAt",
    "dueAt",
    "settledAt",
    "status",
    "reason"
})
record DeliveryView(
        String id,
        @Schema(description = "What the subscriber gets as webhook-id; the same at every attempt") String eventId,
        @Schema(examples = "review.decided") String type,
        @Schema(description = "The id of what the event is about") String subject,
        @Schema(enumeration = {"pending", "delivered", "dead"}) String state,
        int attempts,
        String createdAt,
        @Schema(description = "When it is tried next; null once it is settled") @Nullable String dueAt,
        @Schema(description = "When it was delivered or given up") @Nullable String settledAt,
        @Schema(description = "How the subscriber answered the last attempt") @Nullable Integer status,
        @Schema(
                        description =
                                "Why the last attempt failed: status, timeout, not-connected, name-unknown, tls, broken,"
                                        + " address-refused, gone, disabled; null when it did not",
                        examples = "timeout")
                @Nullable
                String reason) {

    static DeliveryView of(DeliveryEntry entry) {
        return new DeliveryView(
                entry.id(),
                entry.eventId(),
                entry.type().id(),
                entry.subject(),
                entry.state().id(),
                entry.attempts(),
                entry.createdAt().toString(),
                text(entry.dueAt()),
                text(entry.settledAt()),
                entry.status(),
                entry.reason().isEmpty() ? null : entry.reason());
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
