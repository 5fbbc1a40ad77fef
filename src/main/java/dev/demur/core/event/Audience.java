package dev.demur.core.event;

import java.util.List;

/** Those of one kind who want to hear of events. */
public interface Audience {

    /** Who wants this event, as of the transaction under way on this thread. */
    List<Target> of(Event event);
}
