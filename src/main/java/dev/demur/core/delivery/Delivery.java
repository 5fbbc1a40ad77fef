package dev.demur.core.delivery;

import dev.demur.core.event.Event;
import dev.demur.core.event.Target;
import java.time.Instant;

/**
 * An event on its way to one target, held by whoever claimed it until the lease runs out.
 *
 * @param eventId the same at every attempt and for every target: what they tell a repetition by
 * @param attempt counts from 1, this one included
 * @param firstTriedAt when the first attempt was
 */
public record Delivery(String id, Target target, String eventId, Event event, int attempt, Instant firstTriedAt) {

    /** How every id begins. */
    public static final String ID_PREFIX = "dlv_";
}
