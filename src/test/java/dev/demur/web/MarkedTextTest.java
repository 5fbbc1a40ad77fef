package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Span;
import dev.demur.web.MarkedText.Piece;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {

    private static final String TEXT = "0123456789";

    private static Finding finding(Severity severity, FieldSpan... spans) {
        return new Finding(
                new RuleId("some-rule"), "behaviour", severity, "Says it.", Arrays.asList(spans), Map.of(), List.of());
    }

    private static FieldSpan span(int start, int end) {
        return span("text", start, end);
    }

    private static FieldSpan span(String field, int start, int end) {
        return new FieldSpan(field, new Span(start, end), "", "quoted");
    }

    private static List<Piece> pieces(Finding... findings) {
        return MarkedText.of("text", TEXT, Arrays.asList(findings)).pieces();
    }

    @Test
    void isOnePieceWithoutFindings() {
        assertThat(pieces()).containsExactly(new Piece(TEXT, null, List.of()));
    }

    @Test
    void numbersAFindingWhereItsFirstWordsEnd() {
        assertThat(pieces(finding(Severity.REVIEW, span(2, 4), span(6, 8))))
                .containsExactly(
                        new Piece("01", null, List.of()),
                        new Piece("23", "review", List.of(1)),
                        new Piece("45", null, List.of()),
                        new Piece("67", "review", List.of()),
                        new Piece("89", null, List.of()));
    }

    @Test
    void showsTheGraverOfTwoThatOverlap() {
        assertThat(pieces(finding(Severity.INFO, span(1, 5)), finding(Severity.BLOCK, span(3, 8))))
                .containsExactly(
                        new Piece("0", null, List.of()),
                        new Piece("12", "info", List.of()),
                        new Piece("34", "block", List.of(1)),
                        new Piece("567", "block", List.of(2)),
                        new Piece("89", null, List.of()));
    }

    @Test
    void goesBackToTheOuterOfTwoThatNest() {
        assertThat(pieces(finding(Severity.REVIEW, span(0, 10)), finding(Severity.BLOCK, span(4, 6))))
                .containsExactly(
                        new Piece("0123", "review", List.of()),
                        new Piece("45", "block", List.of(2)),
                        new Piece("6789", "review", List.of(1)));
    }

    @Test
    void keepsToItsField() {
        List<Finding> findings = List.of(finding(Severity.BLOCK, span("altTexts[0]", 0, 2)));

        assertThat(MarkedText.of("text", TEXT, findings).pieces()).containsExactly(new Piece(TEXT, null, List.of()));
        assertThat(MarkedText.of("altTexts[0]", TEXT, findings).pieces())
                .containsExactly(new Piece("01", "block", List.of(1)), new Piece("23456789", null, List.of()));
    }

    @Test
    void showsSignsNobodySees() {
        List<Finding> findings = List.of(finding(Severity.BLOCK, span(0, 2)));

        assertThat(MarkedText.of("text", "a\u202Eb", findings).pieces())
                .containsExactly(new Piece("a[U+202E]", "block", List.of(1)), new Piece("b", null, List.of()));
    }
}
