package dev.demur.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A point in time as pages show it: in UTC, until the browser puts it into the reader's zone. */
record When(Instant at) {

    private static final DateTimeFormatter SHOWN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    static @Nullable When orNull(@Nullable Instant at) {
        return at == null ? null : new When(at);
    }

    /** For machines, to the second. */
    public String iso() {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** For people. */
    public String text() {
        return SHOWN.format(at);
    }
}
