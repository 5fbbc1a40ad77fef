package dev.demur.core.webhook;

/** A webhook whose current secret is new and is to be shown now, this once. */
public record IssuedWebhook(Webhook webhook) {

    /** What to show. */
    public WebhookSecret secret() {
        return webhook.secrets().current();
    }
}
