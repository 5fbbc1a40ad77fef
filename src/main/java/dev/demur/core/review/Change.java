package dev.demur.core.review;

import dev.demur.core.audit.AuditEvent;
import java.util.ArrayList;
import java.util.List;

/** A review as it is after something happened to it, and what happened; no events when nothing did. */
record Change(Review review, List<AuditEvent> events) {

    Change {
        events = List.copyOf(events);
    }

    static Change none(Review review) {
        return new Change(review, List.of());
    }

    static Change of(Review review, AuditEvent event) {
        return new Change(review, List.of(event));
    }

    /** What happened before, and then this. */
    Change then(Review next, AuditEvent event) {
        List<AuditEvent> all = new ArrayList<>(events);
        all.add(event);
        return new Change(next, all);
    }
}
