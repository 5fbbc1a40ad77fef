package dev.demur.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page begins, as clients pass it on: a number they are not meant to read. */
final class SequenceCursor {

    private static final String SIGN = "after:";

    private SequenceCursor() {}

    static String after(long sequence) {
        byte[] text = (SIGN + sequence).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /** The number; 0 without a cursor. */
    static long read(@Nullable String cursor) {
        return cursor == null || cursor.isEmpty()
                ? 0
                : decoded(cursor)
                        .filter(text -> text.startsWith(SIGN))
                        .flatMap(text -> number(text.substring(SIGN.length())))
                        .orElseThrow(() -> invalid("cursor", "must be the nextCursor of an answer"));
    }

    /** How many to give, at most so many. */
    static int limit(String limit, int most) {
        return number(limit)
                .filter(number -> number >= 1 && number <= most)
                .map(Long::intValue)
                .orElseThrow(() -> invalid("limit", "must be a whole number from 1 to %d".formatted(most)));
    }

    private static Optional<String> decoded(String cursor) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static ProblemException invalid(String field, String message) {
        return new ProblemException(Problem.of(
                ProblemType.INVALID_REQUEST,
                "%s %s.".formatted(field, message),
                List.of(new FieldError(field, message))));
    }
}
