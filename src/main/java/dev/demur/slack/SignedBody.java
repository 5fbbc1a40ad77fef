package dev.demur.slack;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a request shows of where it comes from: headers as they came, and the body byte by byte. */
record SignedBody(@Nullable String timestamp, @Nullable String signature, byte[] body) {

    static final String TIMESTAMP = "X-Slack-Request-Timestamp";
    static final String SIGNATURE = "X-Slack-Signature";

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
