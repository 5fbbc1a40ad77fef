package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.demur.core.event.EventType;
import dev.demur.core.webhook.IssuedWebhook;
import dev.demur.core.webhook.Webhook;
import dev.demur.core.webhook.WebhookSecrets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A webhook, and its secret when that is new. */
@Schema(name = "Webhook")
@JsonPropertyOrder({
    "id",
    "url",
    "events",
    "description",
    "enabled",
    "disabledReason",
    "createdAt",
    "previousSecretUntil",
    "secret"
})
record WebhookView(
        String id,
        String url,
        List<String> events,
        String description,
        boolean enabled,
        @Schema(description = "Why the service disabled it: gone, when the subscriber answered 410") @Nullable
                String disabledReason,
        String createdAt,
        @Schema(description = "Until when the secret before the present one signs too") @Nullable
                String previousSecretUntil,
        @Schema(description = "What to check signatures with; shown this once", examples = "whsec_…")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String secret) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, null);
    }

    static WebhookView of(IssuedWebhook issued) {
        return of(issued.webhook(), issued.secret().reveal());
    }

    private static WebhookView of(Webhook webhook, @Nullable String secret) {
        WebhookSecrets.Previous previous = webhook.secrets().previous();
        return new WebhookView(
                webhook.id(),
                webhook.address().toString(),
                webhook.wish().events().stream().map(EventType::id).toList(),
                webhook.wish().description(),
                webhook.isEnabled(),
                webhook.disabledReason(),
                webhook.createdAt().toString(),
                previous == null ? null : previous.until().toString(),
                secret);
    }
}
