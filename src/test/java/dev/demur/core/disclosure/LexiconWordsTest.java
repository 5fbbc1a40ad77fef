package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconWordsTest {

    private final LexiconWords words = new LexiconWords();

    @Test
    void givesAWordOneNumber() {
        assertThat(words.number("guest")).isEqualTo(words.number("guest")).isNotEqualTo(words.number("guests"));
    }

    @Test
    void listsWhatItIsToldToAndNoOtherWord() {
        words.list("guest");
        int ofReplies = words.number("refund");

        assertThat(words.isListed("guest")).isTrue();
        assertThat(words.isListed(ofReplies)).isFalse();
        assertThat(words.isListed("towel")).isFalse();
        assertThat(words.isListed(LexiconWords.UNKNOWN)).isFalse();
    }

    @Test
    void findsTheNumbersOfAStretchOfWords() {
        int guest = words.number("guest");

        assertThat(words.find(List.of(word("a"), word("guest"), word("b")), 1, 3))
                .containsExactly(guest, LexiconWords.UNKNOWN);
    }

    private static Word word(String key) {
        return new Word(0, key.length(), key, key, Word.Kind.LETTERS, true);
    }
}
