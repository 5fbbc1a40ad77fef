package dev.demur.core.entity;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Ethereum's addresses: 20 bytes in hexadecimal after {@code 0x}; where capitals and small letters are mixed, the capitals
 * are the checksum of EIP-55. Stateless.
 */
final class Ethereum {

    private static final int LENGTH = 42;

    private Ethereum() {}

    static boolean isAddress(String text) {
        if (text.length() != LENGTH || !text.startsWith("0x")) {
            return false;
        }
        String digits = text.substring(2);
        String lower = digits.toLowerCase(Locale.ROOT);
        if (!lower.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
            return false;
        }
        boolean unchecked = digits.equals(lower) || digits.equals(digits.toUpperCase(Locale.ROOT));
        return unchecked || hasChecksum(digits, lower);
    }

    private static boolean hasChecksum(String digits, String lower) {
        byte[] hash = Keccak256.hash(lower.getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < digits.length(); i++) {
            int half = i % 2 == 0 ? (hash[i / 2] >> 4) & 0xf : hash[i / 2] & 0xf;
            char expected = half >= 8 ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i);
            if (digits.charAt(i) != expected) {
                return false;
            }
        }
        return true;
    }
}
