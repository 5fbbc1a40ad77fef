package dev.demur.core.delivery;

import java.util.Locale;

/** Where a delivery stands. A constant's name is its stable identity. */
public enum DeliveryState {
    /** To be tried, for the first time or again. */
    PENDING,
    DELIVERED,
    /** Given up. It can be replayed. */
    DEAD;

    /** The name on the wire, such as {@code pending}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
