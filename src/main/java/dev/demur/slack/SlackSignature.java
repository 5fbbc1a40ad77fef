package dev.demur.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Slack's signature of a request: HMAC-SHA256 under the signing secret over {@code v0:}, the timestamp, {@code :} and the
 * body as sent ("Verifying requests from Slack" in Slack's documentation). Slack's own class takes the body as text and
 * the machine's clock; this one takes bytes and the clock it is given.
 */
final class SlackSignature {

    /** How far a request's time may be from ours. */
    static final Duration MAX_AGE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final int MOST_DIGITS = 12;

    private final Clock clock;

    SlackSignature(Clock clock) {
        this.clock = clock;
    }

    /** Whether the request was signed with that secret, not long ago. Takes as long whatever of the signature is right. */
    boolean isBy(String secret, SignedBody request) {
        String timestamp = request.timestamp();
        String signature = request.signature();
        if (timestamp == null || signature == null || !isRecent(timestamp)) {
            return false;
        }
        byte[] expected = of(secret, timestamp, request.body()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isRecent(@Nullable String timestamp) {
        if (timestamp == null
                || timestamp.isEmpty()
                || timestamp.length() > MOST_DIGITS
                || !timestamp.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return false;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, clock.instant()).abs().compareTo(MAX_AGE) <= 0;
    }

    /** The signature of a body sent at that second. */
    static String of(String secret, String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
