package dev.demur.core.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding weighs, from least to most. */
public enum Severity {
    /** Worth knowing; changes no decision. */
    INFO,
    /** A person has to decide. */
    REVIEW,
    /** Not to be published as it stands. */
    BLOCK;

    /** The name on the wire and in rule files, such as {@code review}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The severity of that name, or nothing. */
    public static Optional<Severity> of(String id) {
        return Arrays.stream(values())
                .filter(severity -> severity.id().equals(id))
                .findFirst();
    }
}
