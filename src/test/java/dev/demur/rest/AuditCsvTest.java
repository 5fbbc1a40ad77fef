package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AuditCsvTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "key.created     | key.created",
                "``              | ``",
                "a,b             | \"a,b\"",
                "say \"hi\"      | \"say \"\"hi\"\"\"",
                "=HYPERLINK(1)   | '=HYPERLINK(1)",
                "+49             | '+49",
                "-1              | '-1",
                "@cmd            | '@cmd",
                "=a,b            | \"'=a,b\"",
                "a=b             | a=b"
            })
    void writesACellThatNoSpreadsheetRuns(String value, String cell) {
        assertThat(AuditCsv.cell(value)).isEqualTo(cell);
    }
}
