package dev.demur.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Points in time as pages write them: the same for everybody, to the minute and in UTC. */
final class Moment {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter TO_SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Moment() {}

    /** Where a whole column is in UTC. */
    static String toSeconds(Instant time) {
        return TO_SECONDS.format(time);
    }

    static String of(Instant time) {
        return FORMAT.format(time);
    }

    /** Empty where there is none. */
    static String ofNullable(@Nullable Instant time) {
        return time == null ? "" : of(time);
    }
}
