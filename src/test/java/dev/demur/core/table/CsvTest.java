package dev.demur.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CsvTest {

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
        assertThat(Csv.cell(value)).isEqualTo(cell);
    }

    @Test
    void endsEachLineAsTheStandardHasIt() {
        assertThat(Csv.line(Stream.of("a", null, "c"))).isEqualTo("a,,c\r\n");
    }
}
