package dev.demur.core.review.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Whole days in UTC, the first and the last included; at most {@link #MOST_DAYS}. */
public record Period(LocalDate first, LocalDate last) {

    /** Ten years, as long as texts are kept at the longest. */
    public static final int MOST_DAYS = 3_650;

    public Period {
        if (last.isBefore(first) || ChronoUnit.DAYS.between(first, last) >= MOST_DAYS) {
            throw new IllegalArgumentException("a period has 1 to %d days".formatted(MOST_DAYS));
        }
    }

    /** So many days that end with this one. */
    public static Period ofDays(int days, LocalDate last) {
        return new Period(last.minusDays(days - 1L), last);
    }

    public int days() {
        return (int) ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** When it begins. */
    public Instant start() {
        return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** When it is over. */
    public Instant end() {
        return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
