package dev.demur.rest;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the ids of checks: {@code chk_} and 128 random bits, safe in a URL. Thread-safe. */
@Singleton
class CheckIds {

    private static final int BYTES = 16;

    private final SecureRandom random;

    CheckIds(SecureRandom random) {
        this.random = random;
    }

    String next() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return "chk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
