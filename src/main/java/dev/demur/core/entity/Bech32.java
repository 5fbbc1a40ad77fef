package dev.demur.core.entity;

import java.util.Locale;
import java.util.Set;

/** Bitcoin's newer addresses: the codes of BIP 173 (bech32) and BIP 350 (bech32m). Stateless. */
final class Bech32 {

    private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final Set<String> CHAINS = Set.of("bc", "tb", "ltc");
    private static final int[] GENERATOR = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    private static final int BECH32 = 1;
    private static final int BECH32M = 0x2bc830a3;

    private Bech32() {}

    static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int separator = lower.lastIndexOf('1');
        boolean mixed = !text.equals(lower) && !text.equals(text.toUpperCase(Locale.ROOT));
        if (mixed || text.length() > 90 || separator < 1 || !CHAINS.contains(lower.substring(0, separator))) {
            return false;
        }
        int check = checksum(lower, separator);
        return check == BECH32 || check == BECH32M;
    }

    private static int checksum(String text, int separator) {
        int check = 1;
        for (int i = 0; i < separator; i++) {
            check = next(check, text.charAt(i) >> 5);
        }
        check = next(check, 0);
        for (int i = 0; i < separator; i++) {
            check = next(check, text.charAt(i) & 31);
        }
        for (int i = separator + 1; i < text.length(); i++) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                return 0;
            }
            check = next(check, value);
        }
        return check;
    }

    private static int next(int check, int value) {
        int top = check >>> 25;
        int shifted = ((check & 0x1ffffff) << 5) ^ value;
        for (int i = 0; i < GENERATOR.length; i++) {
            shifted ^= ((top >> i) & 1) == 1 ? GENERATOR[i] : 0;
        }
        return shifted;
    }
}
