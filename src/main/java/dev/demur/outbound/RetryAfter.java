package dev.demur.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the header of that name: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    /** How long to wait; nothing when it makes no sense or is past. */
    static Optional<Duration> read(String value, Instant now) {
        return value.chars().allMatch(c -> c >= '0' && c <= '9') ? seconds(value) : date(value, now);
    }

    private static Optional<Duration> seconds(String digits) {
        return digits.isEmpty() || digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
    }

    private static Optional<Duration> date(String value, Instant now) {
        try {
            Instant until = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value));
            return until.isAfter(now) ? Optional.of(Duration.between(now, until)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
