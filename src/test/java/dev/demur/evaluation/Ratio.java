package dev.demur.evaluation;

import java.util.Locale;

/** So many of so many. */
record Ratio(int hits, int of) {

    Ratio {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException("%d of %d is no ratio".formatted(hits, of));
        }
    }

    /** The share; not a number when there was nothing to count. */
    double rate() {
        return hits / (double) of;
    }

    /** Whether there was anything to count. */
    boolean counted() {
        return of > 0;
    }

    /** Whether the share is lower, exactly: no rounding hides a fall. */
    boolean below(Ratio other) {
        return (long) hits * other.of < (long) other.hits * of;
    }

    Interval interval() {
        return Interval.wilson(this);
    }

    /** The share as it is printed, such as {@code .613}, or a dash. */
    public String share() {
        return counted() ? share(rate()) : "–";
    }

    @Override
    public String toString() {
        return hits + " of " + of;
    }

    static String share(double rate) {
        String digits = String.format(Locale.ROOT, "%.3f", rate);
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
