package dev.demur.core.access;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * An API key as its holder has it: {@code dmr_}, 256 random bits in 43 letters and digits, and 6 more that are the CRC-32
 * of those 43. The sum tells a mistyped key from an unknown one without a look at the database, and a key from other text
 * in a secret scanner. Never printed: {@link #toString()} shows the prefix alone.
 */
public final class KeySecret {

    /** How every key begins. */
    public static final String SIGN = "dmr_";

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    private static final int BYTES = 32;
    private static final int BODY = 43;
    private static final int SUM = 6;
    private static final int PREFIX = SIGN.length() + 8;

    private final String value;

    private KeySecret(String value) {
        this.value = value;
    }

    /** A new key. */
    public static KeySecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String body = digits(new BigInteger(1, bytes), BODY);
        return new KeySecret(SIGN + body + sum(body));
    }

    /** The key that a caller presents; empty when it is none, whatever the database holds. */
    public static Optional<KeySecret> parse(String presented) {
        if (presented.length() != SIGN.length() + BODY + SUM || !presented.startsWith(SIGN)) {
            return Optional.empty();
        }
        String body = presented.substring(SIGN.length(), SIGN.length() + BODY);
        return presented.endsWith(sum(body)) ? Optional.of(new KeySecret(presented)) : Optional.empty();
    }

    private static String sum(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return digits(BigInteger.valueOf(crc.getValue()), SUM);
    }

    private static String digits(BigInteger number, int length) {
        StringBuilder digits = new StringBuilder(length);
        BigInteger rest = number;
        for (int i = 0; i < length; i++) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            digits.append(DIGITS.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return digits.reverse().toString();
    }

    /** The whole key. To be shown once, to whoever asked for it. */
    public String reveal() {
        return value;
    }

    /** What may be stored and shown of it. */
    public KeyFingerprint fingerprint() {
        return new KeyFingerprint(value.substring(0, PREFIX), Sha256.hex(value));
    }

    @Override
    public String toString() {
        return value.substring(0, PREFIX) + "…";
    }
}
