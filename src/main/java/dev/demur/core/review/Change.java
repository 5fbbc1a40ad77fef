package dev.demur.core.review;

import dev.demur.core.access.Caller;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.event.Actor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as it is after something happened to it, and what happened; no events when nothing did.
 *
 * @param by who did it, or null when the service did by itself
 */
record Change(Review review, List<AuditEvent> events, @Nullable Actor by) {

    Change {
        events = List.copyOf(events);
    }

    static Change none(Review review) {
        return new Change(review, List.of(), null);
    }

    static Change of(Review review, AuditEvent event) {
        return new Change(review, List.of(event), null);
    }

    /** What happened before, and then this. */
    Change then(Review next, AuditEvent event) {
        List<AuditEvent> all = new ArrayList<>(events);
        all.add(event);
        return new Change(next, all, by);
    }

    /** The same, done by this caller. */
    Change by(Caller caller) {
        return new Change(review, events, Actor.of(caller));
    }
}
