package dev.demur.core.disclosure;

import java.util.Locale;

/** What makes a statement about people no disclosure. */
public enum Guard {
    HYPOTHETICAL,
    DENIAL,
    OFFER,
    INSTRUCTION,
    FUTURE,
    QUESTION,
    OWN_NUMBERS,
    PUBLIC_FACT,
    QUOTATION,
    AVERAGE,
    NOBODY,
    GENERIC;

    /** The name on the wire and in explanations, such as {@code public-fact}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
