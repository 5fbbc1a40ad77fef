package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WellFormedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "Müller", "a\0b", "🎄 x 🎄"})
    void leavesTextAlone(String text) {
        assertThat(StrictJson.WellFormedText.wellFormed(text)).isSameAs(text);
    }

    @Test
    void replacesHalfAPair() {
        assertThat(StrictJson.WellFormedText.wellFormed("\ud83c 🎄\udf84")).isEqualTo("\ufffd 🎄\ufffd");
    }
}
