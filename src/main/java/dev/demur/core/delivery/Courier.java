package dev.demur.core.delivery;

/** Takes events to the targets of one kind. Thread-safe. */
public interface Courier {

    /** The kind of target it goes to. */
    String kind();

    /**
     * Tries once, within {@link DeliveryRounds.Limits#attempt()}, and says what came of it. What it throws counts as a
     * failure that may pass.
     */
    Outcome deliver(Delivery delivery);
}
