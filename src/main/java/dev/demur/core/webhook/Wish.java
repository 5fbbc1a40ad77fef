package dev.demur.core.webhook;

import dev.demur.core.event.EventType;
import java.net.URI;
import java.util.List;

/**
 * What an admin wants of a webhook. Immutable.
 *
 * @param description what people call it; may be empty
 * @param events each once, in the order of their types
 */
public record Wish(URI address, String description, List<EventType> events, boolean isEnabled) {

    public Wish {
        events = events.stream().distinct().sorted().toList();
        if (events.isEmpty() || !events.stream().allMatch(EventType::isSubscribable)) {
            throw new IllegalArgumentException(
                    "a webhook wants one event at least, and none that is not for everybody");
        }
    }

    Wish disabled() {
        return new Wish(address, description, events, false);
    }
}
