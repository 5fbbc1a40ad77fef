package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.text.Folding;
import dev.demur.core.text.TextNormalizer;
import dev.demur.core.text.TextReader;
import dev.demur.core.text.WordSplitter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTextTest {

    private static final Folding FOLDING = new Folding(Map.of());
    private static final TextReader READER = new TextReader(
            new TextNormalizer(word -> false, FOLDING),
            new WordSplitter(FOLDING, List.of()),
            ShippedRules.ANNOTATOR,
            Map.of("en", word -> false));

    private final ScannedText text = new ScannedText(READER.read("Größe sk-live: 5", "en"));

    @ParameterizedTest
    @ValueSource(strings = {"sk-", "ß", "Größe sk-live: 5", "", " "})
    void hasWhatStandsInIt(String string) {
        assertThat(text.has(string)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-sk", "SK-", "ßß", "sk_", "Größe sk-live: 55"})
    void hasNothingElse(String string) {
        assertThat(text.has(string)).isFalse();
    }
}
