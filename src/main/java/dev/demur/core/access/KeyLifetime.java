package dev.demur.core.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a key was made, when it ends, and when it was last used, to the minute or so. */
public record KeyLifetime(
        Instant createdAt, @Nullable Instant expiresAt, @Nullable Instant revokedAt, @Nullable Instant lastUsedAt) {

    /** Times are kept to the microsecond: what is said of a key when it is made is what is said of it later. */
    public KeyLifetime {
        createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
        expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS);
        revokedAt = revokedAt == null ? null : revokedAt.truncatedTo(ChronoUnit.MICROS);
        lastUsedAt = lastUsedAt == null ? null : lastUsedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** The life of a key just made. */
    public static KeyLifetime from(Instant now, @Nullable Instant expiresAt) {
        return new KeyLifetime(now, expiresAt, null, null);
    }

    /** Whether a key of this life opens anything at the time. */
    public boolean isUsableAt(Instant time) {
        return revokedAt == null && (expiresAt == null || time.isBefore(expiresAt));
    }

    KeyLifetime revoked(Instant now) {
        return revokedAt == null ? new KeyLifetime(createdAt, expiresAt, now, lastUsedAt) : this;
    }

    /** Ends no later than then. */
    KeyLifetime endingBy(Instant end) {
        boolean sooner = expiresAt != null && expiresAt.isBefore(end);
        return sooner ? this : new KeyLifetime(createdAt, end, revokedAt, lastUsedAt);
    }
}
