package dev.demur.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ClauseWordsTest {

    @Test
    void keepsWhatStandsBeforeTheFormsInBoth() {
        assertThat(ClauseWords.parse("was … lange angesehen hat/haben"))
                .isEqualTo(new ClauseWords("was", "lange angesehen hat", "lange angesehen haben"));
    }

    @Test
    void readsAVerbThatDoesNotChange() {
        ClauseWords clause = ClauseWords.parse("watched");

        assertThat(clause).isEqualTo(new ClauseWords("", "watched", "watched"));
        assertThat(clause.agrees()).isFalse();
    }

    @Test
    void readsAVerbThatIsOneWord() {
        assertThat(ClauseWords.parse("woran … glaubt/glauben"))
                .isEqualTo(new ClauseWords("woran", "glaubt", "glauben"));
    }
}
