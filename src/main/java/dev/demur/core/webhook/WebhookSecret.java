package dev.demur.core.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a webhook's events are signed with: {@code whsec_} and 256 random bits in Base64, as Standard Webhooks has it.
 * Never printed.
 */
public final class WebhookSecret {

    /** How every secret begins. */
    public static final String SIGN = "whsec_";

    private static final int BYTES = 32;

    private final String value;

    /** A secret as it was kept. */
    public WebhookSecret(String value) {
        if (!value.startsWith(SIGN)) {
            throw new IllegalArgumentException("a secret begins with " + SIGN);
        }
        this.value = value;
    }

    /** A new one. */
    static WebhookSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new WebhookSecret(SIGN + Base64.getEncoder().encodeToString(bytes));
    }

    /** The whole secret: to sign with, to be kept sealed, and to be shown once to whoever asked for it. */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WebhookSecret secret && secret.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return SIGN + "…";
    }
}
