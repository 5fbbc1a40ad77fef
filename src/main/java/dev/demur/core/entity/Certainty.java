package dev.demur.core.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much a text alone tells that a match of an identifier's form is one. In rising order. */
public enum Certainty {
    /** The form is common: it takes a word nearby that names it. */
    POSSIBLE,
    /** The form is rare: it counts unless a word nearby says it is something else. */
    LIKELY,
    /** The form proves it, whatever stands around it. */
    CERTAIN;

    /** The name it has in rule files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The certainty of that name, or nothing. */
    public static Optional<Certainty> of(String id) {
        return Stream.of(values())
                .filter(certainty -> certainty.id().equals(id))
                .findFirst();
    }
}
