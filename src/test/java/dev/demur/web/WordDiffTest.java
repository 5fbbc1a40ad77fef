package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.rewrite.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WordDiffTest {

    @Test
    void changesWholeWords() {
        assertThat(WordDiff.edits("To the 53 people who watched", "To everyone who watched"))
                .containsExactly(new TextEdit(3, 16, "everyone"));
    }

    @Test
    void takesWordsWithNothingButSpaceBetweenAsOne() {
        assertThat(WordDiff.edits("one two three", "four five three")).containsExactly(new TextEdit(0, 7, "four five"));
    }

    @Test
    void tellsTwoPlacesApart() {
        assertThat(WordDiff.edits("a good day to all", "a bad day to some"))
                .containsExactly(new TextEdit(2, 6, "bad"), new TextEdit(14, 17, "some"));
    }

    @Test
    void findsNothingBetweenEqualTexts() {
        assertThat(WordDiff.edits("Same", "Same")).isEmpty();
        assertThat(WordDiff.edits("", "")).isEmpty();
    }

    @Test
    void addsToAndEmptiesTexts() {
        assertThat(WordDiff.edits("", "new")).containsExactly(new TextEdit(0, 0, "new"));
        assertThat(WordDiff.edits("old", "")).containsExactly(new TextEdit(0, 3, ""));
    }

    @Test
    void replacesTheMiddleOfTextsTooLongToCompare() {
        String before = "Begin " + "left ".repeat(3_000) + "end";
        String after = "Begin " + "right ".repeat(3_000) + "end";

        List<TextEdit> edits = WordDiff.edits(before, after);

        assertThat(edits).hasSize(1);
        assertThat(applied(before, edits)).isEqualTo(after);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20240229})
    void makesTheSecondTextOfTheFirst(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            String before = text(random);
            String after = text(random);

            assertThat(applied(before, WordDiff.edits(before, after))).isEqualTo(after);
        }
    }

    private static String text(SplittableRandom random) {
        String[] words = {"a", "b", "cc", " ", "\n", "👩‍🚀", ", ", "é", "\u202E"};
        List<String> text = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.add(words[random.nextInt(words.length)]);
        }
        return String.join("", text);
    }

    private static String applied(String text, List<TextEdit> edits) {
        StringBuilder made = new StringBuilder();
        int done = 0;
        for (TextEdit edit : edits) {
            made.append(text, done, edit.start()).append(edit.newText());
            done = edit.end();
        }
        return made.append(text.substring(done)).toString();
    }
}
