package dev.demur.core.disclosure;

import dev.demur.core.text.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom a disclosure is about.
 *
 * @param named whether a name, a handle or a customer number points at one human being
 * @param words the words for them, as typed
 */
public record Subject(Kind kind, boolean named, Span span, String words) {

    /** The kinds of subject that rules tell apart. */
    public enum Kind {
        /** One human being or one household. */
        PERSON,
        /** Several, whether counted or not. */
        GROUP,
        /** Whoever reads the post: "you". */
        READER,
        /** Nobody in particular: "everyone who". */
        EVERYONE,
        /** Somebody who works or worked for the speaker. */
        STAFF,
        /** A child who can be told by name and age, school or class. */
        MINOR,
        /** People known from public life, not from the speaker's data. */
        PUBLIC;

        /** The name on the wire and in rule files, such as {@code reader}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind of that name, or nothing. */
        public static Optional<Kind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }
}
