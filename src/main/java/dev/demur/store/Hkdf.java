package dev.demur.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HKDF with SHA-256 (RFC 5869): keys for different purposes from one, none of which tells anything about another. */
final class Hkdf {

    private static final String HMAC = "HmacSHA256";
    private static final int HASH_BYTES = 32;

    private Hkdf() {}

    /** A key of so many bytes for what {@code info} says, without salt. */
    static byte[] derive(byte[] secret, String info, int length) {
        return derive(secret, new byte[HASH_BYTES], info.getBytes(StandardCharsets.UTF_8), length);
    }

    static byte[] derive(byte[] secret, byte[] salt, byte[] info, int length) {
        byte[] pseudorandomKey = hmac(salt, secret);
        byte[] output = new byte[length];
        byte[] block = new byte[0];
        for (int done = 0, i = 1; done < length; done += HASH_BYTES, i++) {
            block = hmac(pseudorandomKey, block, info, new byte[] {(byte) i});
            System.arraycopy(block, 0, output, done, Math.min(HASH_BYTES, length - done));
        }
        return output;
    }

    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.length == 0 ? new byte[HASH_BYTES] : key, HMAC));
            Arrays.stream(parts).forEach(mac::update);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }
}
