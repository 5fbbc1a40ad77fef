package dev.demur.core.access;

import java.time.Instant;

/** A key as the service knows it: never the key itself. Immutable. */
public record ApiKey(
        String id, WorkspaceId workspace, String name, Role role, KeyFingerprint fingerprint, KeyLifetime lifetime) {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST_NAME = 100;

    /** How every key's id begins. */
    public static final String ID_PREFIX = "key_";

    public ApiKey {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a name has 1 to %d units".formatted(LONGEST_NAME));
        }
    }

    /** Whoever presents the key. */
    public Caller caller() {
        return new Caller(workspace, id, name, role);
    }

    /** The key, never again of use. */
    public ApiKey revoked(Instant now) {
        return new ApiKey(id, workspace, name, role, fingerprint, lifetime.revoked(now));
    }

    /** The key, of use until then at the latest. */
    public ApiKey endingBy(Instant end) {
        return new ApiKey(id, workspace, name, role, fingerprint, lifetime.endingBy(end));
    }
}
