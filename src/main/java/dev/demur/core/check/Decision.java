package dev.demur.core.check;

import dev.demur.core.rule.Severity;
import java.util.Locale;

/** What is to become of a draft, from most to least free. */
public enum Decision {
    /** Nothing to see. */
    PASS,
    /** A person decides. */
    REVIEW,
    /** Not to be published as it stands. */
    BLOCK;

    /** The name on the wire, such as {@code pass}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The decision a finding of that severity asks for. */
    public static Decision of(Severity severity) {
        return switch (severity) {
            case INFO -> PASS;
            case REVIEW -> REVIEW;
            case BLOCK -> BLOCK;
        };
    }

    /** The stricter of the two. */
    public Decision or(Decision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
