package dev.demur.core.rule;

import java.util.regex.Pattern;

/** The kebab-case name of a rule: stable, never reused, safe to show anybody. */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("a rule id is kebab-case");
        }
    }

    /** Whether a text could be a rule id. */
    public static boolean isWellFormed(String value) {
        return KEBAB_CASE.matcher(value).matches();
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
