package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is made known to the public, and who is only named after them. */
final class IntroductionsTest {

    private static boolean isKnown(String text) {
        return ShippedRules.FIRST_READER.statements(text).stream()
                .reduce((one, last) -> last)
                .orElseThrow()
                .observation()
                .signs()
                .contains(Sign.PUBLIC_CONTEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Farida Haidari joins the board in May. Farida cancelled with us in March.",
                "Dr. Katrin Vollmer übernimmt am Montag die Leitung. Katrin Vollmer hat im März bei uns storniert."
            })
    void whoeverWasMadeKnownStaysSo(String text) {
        assertThat(isKnown(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Farida Haidari joins the board in May. Priya cancelled with us in March.",
                "Farida Haidari called us in May. Farida cancelled with us in March.",
                "Dr. Katrin Vollmer übernimmt am Montag die Leitung. Jens Krug hat im März bei uns storniert."
            })
    void nobodyElseIs(String text) {
        assertThat(isKnown(text)).isFalse();
    }
}
