package dev.demur.core.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * What is kept of a key: enough to know it again, not enough to make it.
 *
 * @param prefix its first 12 characters, by which people tell keys apart
 * @param hash SHA-256 of the whole key in hexadecimal digits; 256 random bits need no salt and no slow hash
 */
public record KeyFingerprint(String prefix, String hash) {

    /** Whether both are of the same key. Takes the same time wherever they differ. */
    public boolean matches(KeyFingerprint other) {
        return MessageDigest.isEqual(bytes(hash), bytes(other.hash));
    }

    private static byte[] bytes(String hash) {
        return hash.getBytes(StandardCharsets.US_ASCII);
    }
}
