package dev.demur.slack;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a request shows of where it comes from: headers as they came, and the body byte by byte. */
final class SignedBody {

    static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    static final String SIGNATURE = "X-Slack-Signature";

    private final @Nullable String timestamp;
    private final @Nullable String signature;
    private final byte[] body;

    SignedBody(@Nullable String timestamp, @Nullable String signature, byte @Nullable [] body) {
        this.timestamp = timestamp;
        this.signature = signature;
        this.body = body == null ? new byte[0] : body.clone();
    }

    @Nullable
    String timestamp() {
        return timestamp;
    }

    @Nullable
    String signature() {
        return signature;
    }

    byte[] body() {
        return body.clone();
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
