package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class VisibleTextTest {

    @Test
    void showsSignsThatTurnTheWordsByTheirCode() {
        assertThat(VisibleText.of("a\u202Eb\u2066c")).isEqualTo("a[U+202E]b[U+2066]c");
    }

    @Test
    void showsSignsThatNobodySees() {
        assertThat(VisibleText.of("a\u200Bb\u0007")).isEqualTo("a[U+200B]b[U+0007]");
    }

    @Test
    void leavesWhatPeopleRead() {
        assertThat(VisibleText.of("Grüße,\n\tשלום 👩‍🚀 <b>")).isEqualTo("Grüße,\n\tשלום 👩‍🚀 <b>");
    }
}
