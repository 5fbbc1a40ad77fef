package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.Folding;
import dev.demur.core.text.WordSplitter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordShapesTest {

    private static final WordSplitter SPLITTER = new WordSplitter(new Folding(Map.of()), List.of());
    private static final WordShapes SHAPES = WordShapes.of(List.of("press", "presse*", "*hotline"), SPLITTER);

    @ParameterizedTest
    @ValueSource(strings = {"Schadenhotline", "PRESSEFOTOS", "Pressebüro"})
    void fitsWordsThatBeginOrEndSo(String word) {
        assertThat(fits(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hotline", "Presse", "press", "Pressen", "Hotliner", "Impresse"})
    void fitsNothingElse(String word) {
        assertThat(fits(word)).isFalse();
    }

    private static boolean fits(String word) {
        return SHAPES.fits(SPLITTER.split(word).get(0));
    }
}
