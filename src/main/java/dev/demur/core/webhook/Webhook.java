package dev.demur.core.webhook;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.event.EventType;
import dev.demur.core.event.Target;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An address that wants events of a workspace. Immutable.
 *
 * @param disabledReason why the service disabled it by itself, or null
 */
public record Webhook(
        String id,
        WorkspaceId workspace,
        Wish wish,
        @Nullable String disabledReason,
        WebhookSecrets secrets,
        Instant createdAt) {

    /** How every id begins. */
    public static final String ID_PREFIX = "whk_";

    /** The kind of target a webhook is. */
    public static final String KIND = "webhook";

    /** The longest description, in UTF-16 units. */
    public static final int LONGEST_DESCRIPTION = 200;

    public Webhook {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether events are to be sent there. */
    public boolean isEnabled() {
        return wish.isEnabled();
    }

    /** As whom deliveries know it. */
    public Target target() {
        return target(id);
    }

    /** As whom deliveries know the webhook of that id. */
    public static Target target(String id) {
        return new Target(KIND, id);
    }

    /** Whether this event is for it. */
    public boolean wants(EventType type) {
        return isEnabled() && wish.events().contains(type);
    }

    /** The address it sends to. */
    public URI address() {
        return wish.address();
    }

    /** The same with other settings. Whoever enables it again knows why it was disabled. */
    public Webhook with(Wish changed) {
        return new Webhook(id, workspace, changed, changed.isEnabled() ? null : disabledReason, secrets, createdAt);
    }

    /** The same with other secrets. */
    public Webhook with(WebhookSecrets changed) {
        return new Webhook(id, workspace, wish, disabledReason, changed, createdAt);
    }

    /** The same, disabled for a reason the service has. */
    public Webhook disabled(String reason) {
        return new Webhook(id, workspace, wish.disabled(), reason, secrets, createdAt);
    }
}
