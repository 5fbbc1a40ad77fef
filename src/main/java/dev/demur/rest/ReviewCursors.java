package dev.demur.rest;

import dev.demur.core.review.ReviewCursor;
import dev.demur.core.review.ReviewId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;

/** Where a page of reviews begins, as clients pass it on: a text they are not meant to read. */
final class ReviewCursors {

    private static final char BETWEEN = ' ';

    private ReviewCursors() {}

    static String write(ReviewCursor cursor) {
        String text = cursor.createdAt().toString() + BETWEEN + cursor.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The cursor, or nothing when this is none. */
    static Optional<ReviewCursor> read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int between = text.indexOf(BETWEEN);
            return between < 0 || text.indexOf('\0') >= 0
                    ? Optional.empty()
                    : Optional.of(new ReviewCursor(
                            Instant.parse(text.substring(0, between)), new ReviewId(text.substring(between + 1))));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
