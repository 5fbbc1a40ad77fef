package dev.demur.core.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer can decide. */
public enum Ruling {
    APPROVE,
    REJECT,
    REQUEST_CHANGES;

    /** The name on the wire, such as {@code request-changes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The ruling of that name, or nothing. */
    public static Optional<Ruling> of(String id) {
        return Arrays.stream(values()).filter(ruling -> ruling.id().equals(id)).findFirst();
    }
}
