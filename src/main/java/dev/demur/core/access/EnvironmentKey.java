package dev.demur.core.access;

/**
 * The admin key that whoever runs the service set in its environment. It is no part of the database: it opens the first
 * workspace while it is set, the database up or down, and nothing any more once it is set to another.
 */
public final class EnvironmentKey {

    /** Whom it stands for. */
    public static final Caller CALLER = new Caller(WorkspaceId.FIRST, "key_environment", "environment", Role.ADMIN);

    private static final int STRONG = 32;

    private final KeyFingerprint fingerprint;
    private final boolean strong;

    /** The key, of whatever form. */
    public EnvironmentKey(String key) {
        this.fingerprint = fingerprint(key);
        this.strong = key.length() >= STRONG;
    }

    private static KeyFingerprint fingerprint(String key) {
        return new KeyFingerprint("", Sha256.hex(key));
    }

    /** Whether the key is long enough not to be guessed: 32 characters. */
    public boolean isStrong() {
        return strong;
    }

    boolean is(String presented) {
        return fingerprint.matches(fingerprint(presented));
    }
}
