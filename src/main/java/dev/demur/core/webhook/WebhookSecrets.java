package dev.demur.core.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secret that signs and, while subscribers change over, the one before it. Immutable. */
public record WebhookSecrets(WebhookSecret current, @Nullable Previous previous) {

    /** The secret before the current one, and until when it signs too. */
    public record Previous(WebhookSecret secret, Instant until) {}

    /** Those that sign at a moment, the current one first. */
    public List<WebhookSecret> signing(Instant now) {
        return previous != null && now.isBefore(previous.until) ? List.of(current, previous.secret) : List.of(current);
    }

    /** The same with another current one; of those before, the last signs on until then and no other does. */
    public WebhookSecrets rotated(WebhookSecret fresh, Instant until) {
        return new WebhookSecrets(fresh, new Previous(current, until));
    }
}
