package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextPartTest {

    @Test
    void pointsAtWhatTheSpansHold() {
        assertThat(TextPart.of("To the 53 people", List.of(new Span(7, 16))))
                .containsExactly(new TextPart("To the ", false), new TextPart("53 people", true));
    }

    @Test
    void pointsOnceAtWordsThatSpansShare() {
        assertThat(TextPart.of("abcdef", List.of(new Span(3, 5), new Span(1, 4))))
                .containsExactly(
                        new TextPart("a", false),
                        new TextPart("bcd", true),
                        new TextPart("e", true),
                        new TextPart("f", false));
    }

    @Test
    void isOnePartWithoutSpans() {
        assertThat(TextPart.of("abc", List.of())).containsExactly(new TextPart("abc", false));
        assertThat(TextPart.of("", List.of())).isEmpty();
    }

    @Test
    void showsSignsThatNobodySees() {
        assertThat(TextPart.of("a\u202Eb", List.of())).containsExactly(new TextPart("a[U+202E]b", false));
    }
}
