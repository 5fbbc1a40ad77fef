package dev.demur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.text.Draft;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The specimens of ICAO Doc 9303, parts 4 and 5. */
final class TravelDocumentRecognizerTest {

    private static final String OF_TWO = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";
    private static final String OF_THREE = "I<UTOD231458907<<<<<<<<<<<<<<<";

    @ParameterizedTest
    @ValueSource(strings = {OF_TWO, OF_THREE})
    void findsALineWhoseCheckDigitsAreRight(String line) {
        assertThat(found("Left at the desk: " + line)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L898902C37UTO7408122F1204159ZE184226B<<<<<10",
                "L898902C36UTO7408123F1204159ZE184226B<<<<<10",
                "L898902C36UTO7408122F1204158ZE184226B<<<<<10",
                "I<UTOD231458908<<<<<<<<<<<<<<<",
            })
    void findsNoLineWithAWrongCheckDigit(String line) {
        assertThat(found("Left at the desk: " + line)).isEmpty();
    }

    @Test
    void readsTheMiddleOfANumberAsItStands() {
        assertThat(found("The Medicare number 1EG4-TE5-MK73 stood on the board."))
                .containsExactly("1EG4-TE5-MK73");
    }

    private static List<String> found(String text) {
        CheckReport report = ShippedRules.DEFAULT.check(Draft.of(text));
        return report.findings().stream()
                .flatMap(finding -> finding.spans().stream())
                .map(FieldSpan::quote)
                .toList();
    }
}
