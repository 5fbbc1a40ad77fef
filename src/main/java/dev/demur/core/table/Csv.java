package dev.demur.core.table;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of CSV (RFC 4180). A cell that a spreadsheet would take for a formula is preceded by an apostrophe: names in it are
 * of people's choosing.
 */
public final class Csv {

    private static final String END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    /** A line with its end; nothing becomes an empty cell. */
    public static String line(Stream<? extends @Nullable String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",")) + END;
    }

    static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String harmless = FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean needsQuotes = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needsQuotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
