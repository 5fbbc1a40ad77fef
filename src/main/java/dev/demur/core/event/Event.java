package dev.demur.core.event;

import dev.demur.core.access.WorkspaceId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Something that happened in a workspace. Immutable; holds ids and settings, never a word of a draft. */
public record Event(WorkspaceId workspace, EventType type, Instant at, EventData data) {

    /** How every id of an event in the outbox begins. */
    public static final String ID_PREFIX = "evt_";

    public Event {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
