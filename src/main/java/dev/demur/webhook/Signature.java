package dev.demur.webhook;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dev.demur.core.webhook.WebhookSecret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The headers of Standard Webhooks, by the library of its authors: who repeats an event is known by the id, how old it is
 * by the time, and that it is ours by the signatures, one for each secret that holds.
 */
final class Signature {

    private Signature() {}

    static Map<String, String> headers(String id, Instant now, String body, List<WebhookSecret> secrets) {
        long seconds = now.getEpochSecond();
        String signatures =
                secrets.stream().map(secret -> sign(secret, id, seconds, body)).collect(Collectors.joining(" "));
        return Map.of(
                Webhook.UNBRANDED_MSG_ID_KEY, id,
                Webhook.UNBRANDED_MSG_TIMESTAMP_KEY, Long.toString(seconds),
                Webhook.UNBRANDED_MSG_SIGNATURE_KEY, signatures);
    }

    private static String sign(WebhookSecret secret, String id, long seconds, String body) {
        try {
            return new Webhook(secret.reveal()).sign(id, seconds, body);
        } catch (EmptyWebhookSecretException | WebhookSigningException e) {
            throw new IllegalStateException("a webhook has a secret to sign with");
        }
    }
}
