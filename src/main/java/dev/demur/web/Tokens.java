package dev.demur.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Compares secrets in a time that tells nothing about them. */
final class Tokens {

    private Tokens() {}

    static boolean same(@Nullable String expected, @Nullable String given) {
        return expected != null
                && given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
