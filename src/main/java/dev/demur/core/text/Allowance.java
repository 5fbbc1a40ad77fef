package dev.demur.core.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something of the organisation's own that may stand in its posts: its domain, its hotline, its shop, its public face.
 *
 * @param until the last day it counts, in UTC, or null for always
 */
public record Allowance(Kind kind, String value, @Nullable LocalDate until) {

    public Allowance {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an allowance names something");
        }
    }

    /** Whether it counts on that day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }

    /** What kind of thing it is. */
    public enum Kind {
        /** A domain with all below it: whatever address or link leads there. */
        DOMAIN,
        /** A number of any kind, however it is parted; of a telephone number, with or without its country. */
        NUMBER,
        /** A street address, or the part of one that tells it. */
        ADDRESS,
        /** Somebody who speaks for the organisation in public, by name. */
        PERSON;

        /** The stable name used in requests, such as {@code domain}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that name, or nothing. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }
}
