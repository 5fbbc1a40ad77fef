package dev.demur.rest;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in our own words why JSON could not be read: the parser's words quote the text and name classes. */
final class JsonProblems {

    private static final Pattern HARMLESS_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    private JsonProblems() {}

    static Problem of(JsonProcessingException e) {
        return of(e, "The body", at(e.getLocation()));
    }

    /** The same for one line of a batch. */
    static Problem of(JsonProcessingException e, Line line) {
        JsonLocation location = e.getLocation();
        String where = location == null ? "" : " (column %d)".formatted(location.getColumnNr());
        return of(e, "The line", where).onLine(line.number());
    }

    private static Problem of(JsonProcessingException e, String whole, String where) {
        return e instanceof JsonMappingException mapping && isJson(mapping)
                ? unfit(mapping, whole, where)
                : malformed(whole, where);
    }

    /** Bytes that are no text in any encoding JSON may have. */
    static Problem undecodable() {
        return Problem.of(ProblemType.MALFORMED_JSON, "The body cannot be decoded; send it as UTF-8.");
    }

    private static boolean isJson(JsonMappingException e) {
        Throwable cause = e.getCause();
        return e instanceof MismatchedInputException
                || cause instanceof InputCoercionException
                || !(cause instanceof StreamReadException);
    }

    private static Problem malformed(String whole, String where) {
        String detail = "%s stops being JSON%s: look there for a missing quote, comma or bracket, a name given"
                + " twice, or bytes that are not UTF-8.";
        return Problem.of(ProblemType.MALFORMED_JSON, detail.formatted(whole, where));
    }

    private static Problem unfit(JsonMappingException e, String whole, String where) {
        FieldError error = new FieldError(path(e.getPath()), reason(e));
        String subject = error.field().isEmpty() ? whole : error.field();
        String detail = "%s %s%s.".formatted(subject, error.message(), where);
        return Problem.of(ProblemType.INVALID_REQUEST, detail, List.of(error));
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "is unknown; known here: " + names(unknown.getKnownPropertyIds());
        }
        if (e instanceof MismatchedInputException mismatch) {
            return e.getPath().isEmpty()
                    ? "must be one JSON object, and nothing after it"
                    : mustBe(mismatch.getTargetType());
        }
        return "has a value out of range";
    }

    private static String names(@Nullable Collection<?> known) {
        return known == null
                ? ""
                : known.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String mustBe(@Nullable Class<?> type) {
        if (type == null) {
            return "is of the wrong type";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "must be a string";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "must be a whole number";
        }
        return Collection.class.isAssignableFrom(type) ? "must be a list" : "must be an object";
    }

    private static String at(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shown(reference.getFieldName()));
            }
        }
        return path.toString();
    }

    /** A name the caller made up is shown only if it looks like a name: with a quote missing it may be the draft. */
    private static String shown(String name) {
        return HARMLESS_NAME.matcher(name).matches() ? name : "?";
    }
}
