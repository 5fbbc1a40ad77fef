package dev.demur.web;

import dev.demur.core.audit.AuditQuery;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which events a reader asks for in an address. Days are whole ones in UTC; what is none asks for nothing. */
final class AuditFilter {

    @QueryParam("first")
    @Nullable
    String first;

    @QueryParam("last")
    @Nullable
    String last;

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("actor")
    @Nullable
    String actor;

    /** The number of the event above which the page before ended. */
    @QueryParam("before")
    @Nullable
    Long before;

    AuditQuery.Filter filter() {
        return new AuditQuery.Filter(start(first, 0), start(last, 1), given(action), given(actor));
    }

    long end() {
        return before == null || before < 1 ? Long.MAX_VALUE : before;
    }

    /** The query of an address that asks for the same from the start; empty when it asks for nothing. */
    String query() {
        return Stream.of(
                        Map.entry("first", text(first)),
                        Map.entry("last", text(last)),
                        Map.entry("action", text(action)),
                        Map.entry("actor", text(actor)))
                .filter(wish -> !wish.getValue().isEmpty())
                .map(wish -> wish.getKey() + "=" + URLEncoder.encode(wish.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String text(@Nullable String value) {
        String given = given(value);
        return given == null ? "" : given;
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable Instant start(@Nullable String day, int daysLater) {
        try {
            return given(day) == null
                    ? null
                    : LocalDate.parse(text(day))
                            .plusDays(daysLater)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
