package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.privacy.SealBrokenException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AesTextCipherTest {

    private static final String OLD = base64('o');
    private static final String NEW = base64('n');
    private static final String TEXT = "To the 53 people … \uD83C\uDF84";
    private static final String PLACE = "review/rev_1/1/text";

    private final AesTextCipher cipher = cipher(OLD);

    private static String base64(char c) {
        return Base64.getEncoder().encodeToString(String.valueOf(c).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }

    private static AesTextCipher cipher(String keys) {
        return new AesTextCipher(MasterKeys.parse(keys), new SecureRandom());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", TEXT})
    void opensWhatItSealed(String text) {
        assertThat(cipher.open(cipher.seal(text, PLACE), PLACE)).isEqualTo(text);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTimeAndShowsNoneOfIt() {
        byte[] sealed = cipher.seal(TEXT, PLACE);

        assertThat(sealed).isNotEqualTo(cipher.seal(TEXT, PLACE));
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("people");
    }

    @Test
    void opensNothingOfWhichAnyByteWasChanged() {
        byte[] sealed = cipher.seal(TEXT, PLACE);

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> cipher.open(changed, PLACE))
                    .as("byte %d", i)
                    .isInstanceOf(SealBrokenException.class);
        }
    }

    @Test
    void opensNothingInAnotherPlace() {
        byte[] sealed = cipher.seal(TEXT, PLACE);

        assertThatThrownBy(() -> cipher.open(sealed, "review/rev_2/1/text")).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void opensNothingWithoutItsKey() {
        byte[] sealed = cipher.seal(TEXT, PLACE);

        assertThatThrownBy(() -> cipher(NEW).open(sealed, PLACE)).isInstanceOf(SealBrokenException.class);
    }

    @Test
    void opensWhatIsUnderAnOlderKeyAndSealsUnderTheFirst() {
        byte[] sealed = cipher.seal(TEXT, PLACE);
        AesTextCipher both = cipher(NEW + "," + OLD);

        byte[] anew = both.seal(both.open(sealed, PLACE), PLACE);

        assertThat(both.isCurrent(sealed)).isFalse();
        assertThat(both.isCurrent(anew)).isTrue();
        assertThat(anew).startsWith(1).contains(both.currentKeyId());
        assertThat(cipher(NEW).open(anew, PLACE)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "bm90IDMyIGJ5dGVz", "!!!!"})
    void refusesKeysThatAreNoneWithoutShowingThem(String keys) {
        assertThatThrownBy(() -> MasterKeys.parse(keys))
                .hasMessage("an encryption key is 32 bytes in Base64, 44 characters");
    }
}
