package dev.demur.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeySecretTest {

    private final KeySecret secret = KeySecret.random(new SecureRandom());

    @Test
    void isSignBodyAndSum() {
        assertThat(secret.reveal()).matches("dmr_[0-9A-Za-z]{49}");
    }

    @Test
    void isReadBackAndKnownByItsFingerprint() {
        assertThat(KeySecret.parse(secret.reveal())).map(KeySecret::fingerprint).hasValueSatisfying(print -> assertThat(
                        print.matches(secret.fingerprint()))
                .isTrue());
    }

    @Test
    void isNeverTheSameTwice() {
        Set<String> keys = new HashSet<>();

        IntStream.range(0, 1_000)
                .forEach(i -> keys.add(KeySecret.random(new SecureRandom()).reveal()));

        assertThat(keys).hasSize(1_000);
    }

    @Test
    void isNoKeyWithOneCharacterMistyped() {
        for (int i = KeySecret.SIGN.length(); i < secret.reveal().length(); i++) {
            char other = secret.reveal().charAt(i) == 'x' ? 'y' : 'x';
            String mistyped =
                    secret.reveal().substring(0, i) + other + secret.reveal().substring(i + 1);

            assertThat(KeySecret.parse(mistyped)).as("character %d", i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "dmr_", "dmr_short", "Bearer", "sk_live_0000000000000000000000000000000000000000000000"})
    void isNoKeyWithoutItsForm(String text) {
        assertThat(KeySecret.parse(text)).isEmpty();
    }

    @Test
    void showsItsPrefixAndNoMore() {
        assertThat(secret.fingerprint().prefix()).isEqualTo(secret.reveal().substring(0, 12));
        assertThat(secret).hasToString(secret.reveal().substring(0, 12) + "…");
        assertThat(secret.fingerprint().hash()).matches("[0-9a-f]{64}");
    }
}
