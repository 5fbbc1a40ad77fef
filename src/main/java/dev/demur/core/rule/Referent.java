package dev.demur.core.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a sentence is about, as far as that changes its words. */
public enum Referent {
    PERSON,
    NAMED_PERSON,
    NAMED_CHILD,
    READER,
    STAFF,
    CHILD,
    /** Several of whom nobody says how many. */
    GROUP,
    /** Exactly or about one, given as a number. */
    COUNTED_ONE,
    COUNTED;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in message files, such as {@code named-person}. */
    public String id() {
        return id;
    }

    /** The referent of that name, or nothing. */
    public static Optional<Referent> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /**
     * The words for a referent; each may hold {@code {count}}.
     *
     * @param name as subject or object
     * @param dative to whom something is told
     * @param they points back at them
     * @param many whether verbs follow in the plural
     */
    public record Words(String name, String dative, String they, boolean many) {}
}
