package dev.demur.core.event;

import dev.demur.core.access.Caller;

/**
 * Who did something.
 *
 * @param id of the key or the person, as audit events have it
 * @param name what people call it
 */
public record Actor(String id, String name) {

    /** The one who asked for it. */
    public static Actor of(Caller caller) {
        return new Actor(caller.id(), caller.name());
    }
}
