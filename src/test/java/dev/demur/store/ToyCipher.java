package dev.demur.store;

import dev.demur.core.privacy.SealBrokenException;
import dev.demur.core.privacy.TextCipher;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Hides texts from the eye, and opens them in their own place only. For tests of what is sealed where. */
final class ToyCipher implements TextCipher {

    private static final int MASK = 0x5a;

    @Override
    public byte[] seal(String text, String place) {
        return masked((place + "\n" + text).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(byte[] sealed, String place) {
        String text = new String(masked(sealed), StandardCharsets.UTF_8);
        if (!text.startsWith(place + "\n")) {
            throw new SealBrokenException("not its place");
        }
        return text.substring(place.length() + 1);
    }

    private static byte[] masked(byte[] bytes) {
        byte[] masked = Arrays.copyOf(bytes, bytes.length);
        for (int i = 0; i < masked.length; i++) {
            masked[i] ^= MASK;
        }
        return masked;
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return true;
    }

    @Override
    public byte[] currentKeyId() {
        return new byte[0];
    }
}
