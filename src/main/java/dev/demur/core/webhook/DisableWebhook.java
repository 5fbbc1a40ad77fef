package dev.demur.core.webhook;

import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;

/** Disables a webhook without an admin having asked for it. Thread-safe. */
public final class DisableWebhook {

    private final Transactions transactions;
    private final Webhooks webhooks;
    private final AuditTrail trail;
    private final Clock clock;

    public DisableWebhook(Transactions transactions, Webhooks webhooks, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.trail = trail;
        this.clock = clock;
    }

    /** Disables it, unless it is disabled already, gone, or has another address by now. */
    public void because(Webhook known, String reason) {
        transactions.run(transaction -> webhooks.lock(transaction, known.workspace(), known.id())
                .filter(present -> present.isEnabled() && present.address().equals(known.address()))
                .ifPresent(present -> {
                    webhooks.change(transaction, present.disabled(reason));
                    trail.record(
                            transaction,
                            AuditEvent.byService(known.workspace(), clock.instant(), "webhook.disabled", known.id())
                                    .with("reason", reason));
                }));
    }
}
