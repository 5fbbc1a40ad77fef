package dev.demur.web;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.administration.NewKey;
import jakarta.ws.rs.FormParam;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms of the page of keys. What cannot be is read as nothing. */
final class KeyForms {

    private KeyForms() {}

    /** A key that is wanted. */
    static final class Wanted {

        @FormParam("name")
        @Nullable
        String name;

        @FormParam("role")
        @Nullable
        String role;

        @FormParam("expires")
        @Nullable
        String expires;

        /** The key; nothing when its name, its role or its last day is none. */
        Optional<NewKey> read(Instant now) {
            String given = name == null ? "" : name.strip();
            if (given.isEmpty() || given.length() > ApiKey.LONGEST_NAME) {
                return Optional.empty();
            }
            return Role.of(String.valueOf(role)).flatMap(known -> read(given, known, now));
        }

        private Optional<NewKey> read(String given, Role known, Instant now) {
            if (expires == null || expires.isBlank()) {
                return Optional.of(new NewKey(given, known, null));
            }
            try {
                Instant end = LocalDate.parse(expires)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
                return end.isAfter(now) ? Optional.of(new NewKey(given, known, end)) : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }
    }

    /** How long a key that is replaced goes on. */
    static final class Replaced {

        private static final int LONGEST_HOURS = 7 * 24;

        @FormParam("hours")
        int hours;

        Duration overlap() {
            return Duration.ofHours(Math.max(0, Math.min(hours, LONGEST_HOURS)));
        }
    }

    /** How a workspace is to review. */
    static final class Reviewing {

        @FormParam("approvers")
        int approvers;

        @FormParam("skippableBy")
        @Nullable
        String skippableBy;

        @FormParam("retentionDays")
        int retentionDays;

        /** The settings; nothing when a number is out of bounds. */
        Optional<WorkspaceSettings> read() {
            try {
                Role least = Role.of(String.valueOf(skippableBy)).orElse(null);
                return Optional.of(new WorkspaceSettings(approvers, least, retentionDays));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
