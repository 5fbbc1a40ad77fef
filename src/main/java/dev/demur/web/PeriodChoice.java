package dev.demur.web;

import dev.demur.core.review.insight.Period;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The period a reader asks for in an address; what is none is the last 30 days. */
record PeriodChoice(Period period, LocalDate today) {

    private static final int STANDARD_DAYS = 30;
    private static final List<Integer> SHORTCUTS = List.of(7, STANDARD_DAYS, 90, 365);

    static PeriodChoice of(@Nullable String first, @Nullable String last, LocalDate today) {
        Period asked = day(first)
                .flatMap(from -> day(last).flatMap(until -> period(from, until)))
                .orElseGet(() -> Period.ofDays(STANDARD_DAYS, today));
        return new PeriodChoice(asked, today);
    }

    private static Optional<LocalDate> day(@Nullable String day) {
        try {
            return Optional.ofNullable(day).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Period> period(LocalDate first, LocalDate last) {
        try {
            return Optional.of(new Period(first, last));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The query of an address that asks for the same. */
    public String query() {
        return query(period);
    }

    public List<Shortcut> shortcuts() {
        return SHORTCUTS.stream()
                .map(days -> Period.ofDays(days, today))
                .map(each -> new Shortcut(each.days(), query(each), each.equals(period)))
                .toList();
    }

    private static String query(Period period) {
        return "first=%s&last=%s".formatted(period.first(), period.last());
    }

    /** A period that many ask for. */
    record Shortcut(int days, String query, boolean chosen) {}
}
