package dev.demur.rest;

import dev.demur.core.delivery.DeliveryEntry;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a delivery log. */
@Schema(name = "Deliveries")
record DeliveriesResponse(
        @Schema(description = "The latest first") List<DeliveryView> deliveries,
        @Schema(description = "Send it as cursor for the next page; null when there is none") @Nullable
                String nextCursor) {

    /** The page, from one entry more than it may have: that one tells whether there is a next. */
    static DeliveriesResponse of(List<DeliveryEntry> found, int limit) {
        List<DeliveryEntry> page = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? SequenceCursor.after(page.get(limit - 1).sequence()) : null;
        return new DeliveriesResponse(page.stream().map(DeliveryView::of).toList(), next);
    }
}
