package dev.demur.core.delivery;

import java.time.Instant;

/**
 * What becomes of a delivery after an attempt.
 *
 * @param at when it is due again while it is pending, else when that was settled
 */
public record Settlement(DeliveryState state, Instant at, Outcome outcome) {}
