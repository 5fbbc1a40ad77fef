package dev.demur.core.disclosure;

/**
 * How many people a disclosure is about.
 *
 * @param count at least 0
 * @param exact whether the number is to be taken at its word; "about 50" and "a handful" are not
 * @param origin how the number is known
 */
public record Cohort(long count, boolean exact, Origin origin) {

    public Cohort {
        if (count < 0) {
            throw new IllegalArgumentException("a cohort is not negative");
        }
    }

    /** Where the number of a cohort comes from. */
    public enum Origin {
        /** It stands in the text. */
        STATED,
        /** A singular stands in the text. */
        IMPLIED,
        /** A share of a stated base. */
        DERIVED,
        /** The author declared it with the data source. */
        DECLARED
    }
}
