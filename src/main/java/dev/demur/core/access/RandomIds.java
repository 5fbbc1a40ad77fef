package dev.demur.core.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes ids nobody can guess: a prefix that tells the kind, and 128 random bits, safe in a URL. Thread-safe. */
public final class RandomIds {

    private static final int BYTES = 16;

    private final SecureRandom random;

    public RandomIds(SecureRandom random) {
        this.random = random;
    }

    /** A new id such as {@code key_…} for the prefix {@code key_}. */
    public String next(String prefix) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
