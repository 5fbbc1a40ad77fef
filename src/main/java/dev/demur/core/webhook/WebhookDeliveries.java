package dev.demur.core.webhook;

import dev.demur.core.access.Caller;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.delivery.Deliveries;
import dev.demur.core.delivery.DeliveryEntry;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.Outbox;
import dev.demur.core.event.PingData;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;
import java.util.List;

/** What goes out to the webhooks of the caller's workspace: the log, a test, a replay. */
public final class WebhookDeliveries {

    private final Stores stores;
    private final Clock clock;

    /** Where webhooks and what is on its way to them are kept. */
    public record Stores(
            Transactions transactions, Webhooks webhooks, Deliveries deliveries, Outbox outbox, AuditTrail trail) {}

    public WebhookDeliveries(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /** Sends an event that says nothing happened; answers with the id of its delivery. */
    public String ping(Caller admin, String id) {
        Webhook webhook = webhook(admin, id);
        Event ping = new Event(admin.workspace(), EventType.WEBHOOK_PING, clock.instant(), new PingData(id));
        return stores.transactions().call(transaction -> stores.outbox().addFor(transaction, ping, webhook.target()));
    }

    /** The deliveries to a webhook before the one of that sequence, the latest first. */
    public List<DeliveryEntry> log(Caller admin, String id, Page page) {
        return stores.deliveries().list(webhook(admin, id).target(), page.before(), page.limit());
    }

    /**
     * A part of a log.
     *
     * @param before the sequence of the last delivery seen, or {@link Long#MAX_VALUE}
     */
    public record Page(long before, int limit) {}

    /** Sends again what was given up, as if it had never been tried. */
    public DeliveryEntry replay(Caller admin, String id, String delivery) {
        Webhook webhook = webhook(admin, id);
        return stores.transactions().call(transaction -> {
            boolean wasDead = stores.deliveries().revive(transaction, webhook.target(), delivery, clock.instant());
            DeliveryEntry entry = stores.deliveries()
                    .find(webhook.target(), delivery)
                    .orElseThrow(() -> new WebhookException(WebhookException.Reason.NO_DELIVERY));
            if (!wasDead) {
                throw new WebhookException(WebhookException.Reason.NOT_DEAD);
            }
            stores.trail()
                    .record(
                            transaction,
                            AuditEvent.by(admin, clock.instant(), "webhook.delivery-replayed", id)
                                    .with("delivery", delivery));
            return entry;
        });
    }

    private Webhook webhook(Caller admin, String id) {
        return stores.webhooks()
                .find(admin.workspace(), id)
                .orElseThrow(() -> new WebhookException(WebhookException.Reason.NO_WEBHOOK));
    }
}
