package dev.demur.core.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can happen. A constant's name is its stable identity. */
public enum EventType {
    REVIEW_OPENED,
    /** There is another wording. */
    REVIEW_REVISED,
    /** Approved, rejected or sent back for changes. */
    REVIEW_DECIDED,
    /** Not decided in time, or erased before it was decided. */
    REVIEW_EXPIRED,
    /** Undecided, and its post goes out before long. For people: programs know the schedule themselves. */
    REVIEW_DUE_SOON,
    /** Other rules are in force. */
    RULESET_RELOADED,
    /** Nothing happened: somebody tries whether events arrive. Goes to one target and is not to be subscribed to. */
    WEBHOOK_PING;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '.');

    /** The name on the wire, such as {@code review.opened}. */
    public String id() {
        return id;
    }

    /** Whether programs may subscribe to it. */
    public boolean isSubscribable() {
        return this != WEBHOOK_PING && this != REVIEW_DUE_SOON;
    }

    /** Those that can be subscribed to. */
    public static List<EventType> subscribable() {
        return Arrays.stream(values()).filter(EventType::isSubscribable).toList();
    }

    /** The type of that name, or nothing. */
    public static Optional<EventType> of(String id) {
        return Arrays.stream(values()).filter(type -> type.id.equals(id)).findFirst();
    }
}
