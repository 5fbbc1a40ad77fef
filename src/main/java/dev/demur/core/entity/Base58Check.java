package dev.demur.core.entity;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Set;

/**
 * Bitcoin's older addresses, and those of chains that write theirs the same way: 25 bytes in base 58, the last four of
 * them the start of the twofold SHA-256 of the others, as Bitcoin's developer reference describes. Stateless.
 */
final class Base58Check {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int LENGTH = 25;
    private static final int CHECKED = 21;

    /** Bitcoin, Litecoin, Dogecoin, Dash, Tron; Zcash has two bytes and is left out. */
    private static final Set<Integer> VERSIONS = Set.of(0, 5, 48, 50, 30, 22, 76, 16, 65);

    private Base58Check() {}

    static boolean isAddress(String text) {
        if (text.length() > 36) {
            return false;
        }
        BigInteger value = BigInteger.ZERO;
        for (int i = 0; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return false;
            }
            value = value.multiply(BigInteger.valueOf(ALPHABET.length())).add(BigInteger.valueOf(digit));
        }
        return value.bitLength() <= LENGTH * 8 && isChecked(bytes(value));
    }

    private static byte[] bytes(BigInteger value) {
        byte[] raw = value.toByteArray();
        byte[] bytes = new byte[LENGTH];
        int length = Math.min(raw.length, LENGTH);
        System.arraycopy(raw, raw.length - length, bytes, LENGTH - length, length);
        return bytes;
    }

    private static boolean isChecked(byte[] bytes) {
        byte[] hash = sha256(sha256(Arrays.copyOf(bytes, CHECKED)));
        return VERSIONS.contains(bytes[0] & 0xff)
                && Arrays.equals(Arrays.copyOf(hash, LENGTH - CHECKED), Arrays.copyOfRange(bytes, CHECKED, LENGTH));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
