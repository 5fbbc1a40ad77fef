package dev.demur.core.webhook;

import dev.demur.core.event.Audience;
import dev.demur.core.event.Event;
import dev.demur.core.event.Target;
import java.util.List;

/** The webhooks that want to hear of an event. Thread-safe. */
public final class WebhookAudience implements Audience {

    private final Webhooks webhooks;

    public WebhookAudience(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public List<Target> of(Event event) {
        return webhooks.wanting(event.workspace(), event.type()).stream()
                .map(Webhook::target)
                .toList();
    }
}
