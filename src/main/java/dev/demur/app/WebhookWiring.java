package dev.demur.app;

import dev.demur.core.access.Workspaces;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.delivery.Courier;
import dev.demur.core.delivery.Deliveries;
import dev.demur.core.event.Audience;
import dev.demur.core.event.Outbox;
import dev.demur.core.outbound.OutboundHttp;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.transaction.Transactions;
import dev.demur.core.webhook.DisableWebhook;
import dev.demur.core.webhook.WebhookAdministration;
import dev.demur.core.webhook.WebhookAudience;
import dev.demur.core.webhook.WebhookDeliveries;
import dev.demur.core.webhook.Webhooks;
import dev.demur.store.Database;
import dev.demur.store.PostgresWebhooks;
import dev.demur.webhook.WebhookCourier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;

/** Puts webhooks together. */
@ApplicationScoped
class WebhookWiring {

    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    WebhookWiring(Transactions transactions, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Produces
    @Singleton
    PostgresWebhooks webhooks(Database database, TextCipher cipher) {
        return new PostgresWebhooks(database, cipher);
    }

    @Produces
    @Singleton
    Audience audience(Webhooks webhooks) {
        return new WebhookAudience(webhooks);
    }

    @Produces
    @Singleton
    Courier courier(Webhooks webhooks, OutboundHttp http) {
        return new WebhookCourier(webhooks, new DisableWebhook(transactions, webhooks, trail, clock), http, clock);
    }

    @Produces
    @Singleton
    WebhookAdministration administration(
            Workspaces workspaces, Webhooks webhooks, Deliveries deliveries, SecureRandom random) {
        return new WebhookAdministration(
                new WebhookAdministration.Stores(transactions, workspaces, webhooks, deliveries, trail), random, clock);
    }

    @Produces
    @Singleton
    WebhookDeliveries deliveries(Webhooks webhooks, Deliveries deliveries, Outbox outbox) {
        return new WebhookDeliveries(
                new WebhookDeliveries.Stores(transactions, webhooks, deliveries, outbox, trail), clock);
    }
}
