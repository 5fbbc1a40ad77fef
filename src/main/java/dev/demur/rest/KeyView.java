package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.demur.core.access.ApiKey;
import dev.demur.core.access.KeyLifetime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key as it is listed: without its secret. */
@Schema(name = "Key")
@JsonPropertyOrder({"id", "prefix", "name", "role", "createdAt", "expiresAt", "revokedAt", "lastUsedAt"})
record KeyView(
        String id,
        @Schema(description = "The key's first characters", examples = "dmr_3kTMd3Yb") String prefix,
        String name,
        String role,
        String createdAt,
        @Nullable String expiresAt,
        @Nullable String revokedAt,
        @Schema(description = "To the minute") @Nullable String lastUsedAt) {

    static KeyView of(ApiKey key) {
        KeyLifetime life = key.lifetime();
        return new KeyView(
                key.id(),
                key.fingerprint().prefix(),
                key.name(),
                key.role().id(),
                life.createdAt().toString(),
                text(life.expiresAt()),
                text(life.revokedAt()),
                text(life.lastUsedAt()));
    }

    private static @Nullable String text(@Nullable Object time) {
        return time == null ? null : time.toString();
    }
}
