package dev.demur.webhook;

import dev.demur.core.delivery.Courier;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.Outcome;
import dev.demur.core.outbound.OutboundAnswer;
import dev.demur.core.outbound.OutboundException;
import dev.demur.core.outbound.OutboundHttp;
import dev.demur.core.outbound.OutboundRequest;
import dev.demur.core.webhook.DisableWebhook;
import dev.demur.core.webhook.Webhook;
import dev.demur.core.webhook.Webhooks;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes events to webhooks. A subscriber that answers 410 wants no more of them, and gets none. Thread-safe. */
public final class WebhookCourier implements Courier {

    private static final int GONE = 410;

    private final Webhooks webhooks;
    private final DisableWebhook disable;
    private final OutboundHttp http;
    private final Clock clock;

    public WebhookCourier(Webhooks webhooks, DisableWebhook disable, OutboundHttp http, Clock clock) {
        this.webhooks = webhooks;
        this.disable = disable;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Webhook.KIND;
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        Optional<Webhook> webhook =
                webhooks.find(delivery.event().workspace(), delivery.target().id());
        if (webhook.isEmpty()) {
            return Outcome.hopeless("removed", null);
        }
        return webhook.get().isEnabled() ? send(delivery, webhook.get()) : Outcome.hopeless("disabled", null);
    }

    private Outcome send(Delivery delivery, Webhook webhook) {
        try {
            return outcome(http.post(request(delivery, webhook)), webhook);
        } catch (OutboundException e) {
            return Outcome.failed(e.trouble().id());
        }
    }

    private OutboundRequest request(Delivery delivery, Webhook webhook) {
        Instant now = clock.instant();
        String body = WebhookMessage.json(delivery.event());
        return new OutboundRequest(
                webhook.address(),
                Signature.headers(
                        delivery.eventId(), now, body, webhook.secrets().signing(now)),
                body);
    }

    private Outcome outcome(OutboundAnswer answer, Webhook webhook) {
        if (answer.isYes()) {
            return Outcome.delivered(answer.status());
        }
        if (answer.status() == GONE) {
            disable.because(webhook, "gone");
            return Outcome.hopeless("gone", GONE);
        }
        return Outcome.refused(answer.status(), answer.retryAfter());
    }
}
