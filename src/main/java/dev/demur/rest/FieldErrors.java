package dev.demur.rest;

import dev.demur.core.access.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a request, so that a caller hears of all of it at once. A bad value reads as a harmless one. */
final class FieldErrors {

    /** Later times have no form that everybody reads. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final List<FieldError> errors = new ArrayList<>();

    void add(String field, String message) {
        errors.add(new FieldError(field, message));
    }

    /** Ends the request with what was collected, if anything was. */
    void throwIfAny() {
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    Problem.of(ProblemType.INVALID_REQUEST, ProblemType.INVALID_REQUEST.advice(), List.copyOf(errors)));
        }
    }

    /** A name for people to read. */
    String name(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            add(field, "must not be empty");
        } else if (value.length() > longest) {
            add(field, "must have at most %d characters".formatted(longest));
        } else if (value.codePoints()
                .anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            add(field, "must have no control characters");
        }
        return value == null ? "" : value;
    }

    Role role(String field, @Nullable String value) {
        Optional<Role> role = value == null ? Optional.empty() : Role.of(value);
        if (role.isEmpty()) {
            add(field, "must be one of checker, author, reviewer, admin");
        }
        return role.orElse(Role.CHECKER);
    }

    Instant time(String field, String value) {
        Optional<Instant> time = parsed(value).filter(LATEST::isAfter);
        if (time.isEmpty()) {
            add(field, "must be a time such as 2027-03-31T00:00:00Z");
        }
        return time.orElse(Instant.MAX);
    }

    private static Optional<Instant> parsed(String time) {
        try {
            return Optional.of(OffsetDateTime.parse(time).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    int number(String field, @Nullable Integer value, int least, int most) {
        if (value == null || value < least || value > most) {
            add(field, "must be a whole number from %d to %d".formatted(least, most));
            return least;
        }
        return value;
    }
}
