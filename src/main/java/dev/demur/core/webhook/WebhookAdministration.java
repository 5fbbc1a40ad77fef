package dev.demur.core.webhook;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.Workspaces;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.delivery.Deliveries;
import dev.demur.core.event.EventType;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Adds, lists, changes and removes the webhooks of the caller's workspace. Who may call is up to the caller's caller. */
public final class WebhookAdministration {

    /** How many a workspace may have. */
    public static final int MOST = 50;

    private final Stores stores;
    private final SecureRandom random;
    private final Clock clock;

    /** Where webhooks, what is on its way to them, and what happens to them are kept. */
    public record Stores(
            Transactions transactions,
            Workspaces workspaces,
            Webhooks webhooks,
            Deliveries deliveries,
            AuditTrail trail) {}

    public WebhookAdministration(Stores stores, SecureRandom random, Clock clock) {
        this.stores = stores;
        this.random = random;
        this.clock = clock;
    }

    /** Adds a webhook. Its secret is in the answer and nowhere else. */
    public IssuedWebhook add(Caller admin, Wish wish) {
        return stores.transactions().call(transaction -> {
            requireRoom(transaction, admin.workspace());
            Webhook webhook = new Webhook(
                    new RandomIds(random).next(Webhook.ID_PREFIX),
                    admin.workspace(),
                    wish,
                    null,
                    new WebhookSecrets(WebhookSecret.random(random), null),
                    clock.instant());
            stores.webhooks().add(transaction, webhook);
            record(transaction, about(wish, event(admin, "webhook.created", webhook)));
            return new IssuedWebhook(webhook);
        });
    }

    /** The workspace is held, so that two who add the last at once do it one after the other. */
    private void requireRoom(Transaction transaction, WorkspaceId workspace) {
        stores.workspaces().lock(transaction, workspace);
        if (stores.webhooks().list(workspace).size() >= MOST) {
            throw new WebhookException(WebhookException.Reason.TOO_MANY);
        }
    }

    /** The workspace's webhooks, the oldest first. */
    public List<Webhook> list(Caller admin) {
        return stores.webhooks().list(admin.workspace());
    }

    /** The webhook of that id. */
    public Webhook find(Caller admin, String id) {
        return stores.webhooks().find(admin.workspace(), id).orElseThrow(WebhookAdministration::missing);
    }

    /** Changes what is wanted of a webhook, from what that is at that moment. */
    public Webhook change(Caller admin, String id, UnaryOperator<Wish> change) {
        return stores.transactions().call(transaction -> {
            Webhook before = locked(transaction, admin, id);
            Webhook after = before.with(change.apply(before.wish()));
            stores.webhooks().change(transaction, after);
            record(transaction, about(after.wish(), event(admin, "webhook.changed", after)));
            return after;
        });
    }

    /** Removes a webhook and all that is on its way to it. */
    public void remove(Caller admin, String id) {
        stores.transactions().run(transaction -> {
            Webhook webhook = locked(transaction, admin, id);
            stores.deliveries().drop(transaction, webhook.target());
            stores.webhooks().remove(transaction, webhook);
            record(transaction, event(admin, "webhook.removed", webhook));
        });
    }

    /** Gives it another secret. The one it had signs on beside it for the overlap, and no other does. */
    public IssuedWebhook rotate(Caller admin, String id, Duration overlap) {
        return stores.transactions().call(transaction -> {
            Webhook before = locked(transaction, admin, id);
            Webhook after = before.with(before.secrets()
                    .rotated(WebhookSecret.random(random), clock.instant().plus(overlap)));
            stores.webhooks().change(transaction, after);
            record(transaction, event(admin, "webhook.secret-rotated", after).with("overlap", overlap.toString()));
            return new IssuedWebhook(after);
        });
    }

    private Webhook locked(Transaction transaction, Caller admin, String id) {
        return stores.webhooks().lock(transaction, admin.workspace(), id).orElseThrow(WebhookAdministration::missing);
    }

    private static WebhookException missing() {
        return new WebhookException(WebhookException.Reason.NO_WEBHOOK);
    }

    private AuditEvent event(Caller admin, String action, Webhook webhook) {
        return AuditEvent.by(admin, clock.instant(), action, webhook.id());
    }

    /** The host alone of the address: its path may be a secret of the subscriber's. */
    private static AuditEvent about(Wish wish, AuditEvent event) {
        return event.with("host", wish.address().getHost())
                .with("events", wish.events().stream().map(EventType::id).collect(Collectors.joining(" ")))
                .with("enabled", Boolean.toString(wish.isEnabled()));
    }

    private void record(Transaction transaction, AuditEvent event) {
        stores.trail().record(transaction, event);
    }
}
