package dev.demur.rest;

import dev.demur.core.text.Allowance;
import dev.demur.rest.CheckRequest.AllowanceRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes allowances of what a request lists, and notes every field that is wrong. Belongs to one request. */
final class AllowanceReader {

    private final List<FieldError> errors;

    AllowanceReader(List<FieldError> errors) {
        this.errors = errors;
    }

    List<Allowance> read(@Nullable List<@Nullable AllowanceRequest> requests) {
        List<Allowance> allowances = new ArrayList<>();
        if (requests != null) {
            for (int i = 0; i < requests.size(); i++) {
                read("allow[%d]".formatted(i), requests.get(i)).ifPresent(allowances::add);
            }
        }
        return allowances;
    }

    private Optional<Allowance> read(String field, @Nullable AllowanceRequest request) {
        if (request == null) {
            errors.add(new FieldError(field, "must be an object"));
            return Optional.empty();
        }
        Optional<Allowance.Kind> kind = kind(field, request.kind());
        Optional<String> value = value(field, request.value());
        LocalDate until = until(field, request.until());
        return kind.flatMap(known -> value.map(given -> new Allowance(known, given, until)));
    }

    private Optional<Allowance.Kind> kind(String field, @Nullable String name) {
        Optional<Allowance.Kind> kind = Optional.ofNullable(name).flatMap(Allowance.Kind::of);
        if (kind.isEmpty()) {
            String kinds =
                    Stream.of(Allowance.Kind.values()).map(Allowance.Kind::id).collect(Collectors.joining(", "));
            errors.add(new FieldError(field + ".kind", "must be one of " + kinds));
        }
        return kind;
    }

    private Optional<String> value(String field, @Nullable String value) {
        Optional<String> given = Optional.ofNullable(value).filter(text -> !text.isBlank());
        if (given.isEmpty()) {
            errors.add(new FieldError(field + ".value", "must not be blank"));
        }
        return given;
    }

    private @Nullable LocalDate until(String field, @Nullable String until) {
        try {
            return until == null ? null : LocalDate.parse(until);
        } catch (DateTimeParseException e) {
            errors.add(new FieldError(field + ".until", "must be a day such as 2027-03-31"));
            return null;
        }
    }
}
