package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AlternativesTest {

    @Test
    void ofEachWordOneIsTaken() {
        assertThat(Alternatives.of("our|my guest|client"))
                .containsExactly("our guest", "our client", "my guest", "my client");
    }

    @ParameterizedTest
    @ValueSource(strings = {"late fee", "name =", "|", "| pipe"})
    void aTermWithoutAlternativesStandsForItself(String term) {
        assertThat(Alternatives.of(term)).containsExactly(term);
        assertThat(Alternatives.mistake(term)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"our| guest", "our||my guest", "a guest|"})
    void aMissingWordIsAMistake(String term) {
        assertThat(Alternatives.mistake(term))
                .hasValueSatisfying(mistake -> assertThat(mistake.message()).contains("a word is missing"));
    }

    @Test
    void aTermDoesNotStandForTooMany() {
        String many = String.join("|", Collections.nCopies(50, "a"));

        assertThat(Alternatives.mistake(many + " " + String.join("|", Collections.nCopies(40, "b"))))
                .isEmpty();
        assertThat(Alternatives.mistake(many + " " + many)).isPresent();
    }
}
