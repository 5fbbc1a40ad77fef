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
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

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
            return between < 0
                    ? Optional.empty()
                    : cursor(Instant.parse(text.substring(0, between)), text.substring(between + 1));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What the database could not read is no cursor of ours. */
    private static Optional<ReviewCursor> cursor(Instant createdAt, String id) {
        boolean isOurs = createdAt.isAfter(Instant.EPOCH) && createdAt.isBefore(END) && Ids.isWellFormed(id);
        return isOurs ? Optional.of(new ReviewCursor(createdAt, new ReviewId(id))) : Optional.empty();
    }
}
