package dev.demur.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody has to say about a draft. */
@Schema(name = "NewComment", examples = "{\"text\": \"Could we say this without the number?\"}")
record CommentRequest(@Schema(required = true, minLength = 1, maxLength = 10_000) @Nullable String text) {

    static final int LONGEST = 10_000;

    /** The text of the comment. Throws a problem when there is none, or too much. */
    static String read(@Nullable CommentRequest request) {
        FieldErrors errors = new FieldErrors();
        String text = request == null || request.text == null ? "" : request.text;
        if (text.isBlank()) {
            errors.add("text", "must not be blank");
        }
        limit("text", text, errors);
        errors.throwIfAny();
        return text;
    }

    static void limit(String field, String text, FieldErrors errors) {
        if (text.length() > LONGEST) {
            errors.add(field, "must have at most %d characters".formatted(LONGEST));
        }
    }
}
