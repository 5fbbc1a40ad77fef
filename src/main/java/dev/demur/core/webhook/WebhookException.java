package dev.demur.core.webhook;

/** What was asked of a webhook cannot be done. */
public final class WebhookException extends RuntimeException {

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** The workspace has none of that id. */
        NO_WEBHOOK,
        /** The webhook has no delivery of that id. */
        NO_DELIVERY,
        /** The delivery is under way or was delivered: only what was given up is replayed. */
        NOT_DEAD,
        /** The workspace has as many as it may. */
        TOO_MANY
    }

    WebhookException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
