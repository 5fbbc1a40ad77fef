package dev.demur.core.entity;

import java.util.List;
import java.util.Set;

/**
 * Groups of digits parted the way telephone numbers are, before any numbering plan is asked. Immutable.
 *
 * @param start offset into the normalised text, a plus or an opening bracket with it
 * @param end offset into the normalised text, exclusive
 * @param written as it stands there
 * @param groups how many digits each group has, in order
 */
record DialledNumber(int start, int end, String written, List<Integer> groups) {

    /** ITU-T E.164: a number has at most 15 digits; shorter than seven, it reaches nobody from elsewhere. */
    static final int FEWEST = 7;

    DialledNumber {
        groups = List.copyOf(groups);
    }

    boolean isInternational() {
        return written.startsWith("+") || written.startsWith("(+") || written.startsWith("00");
    }

    boolean isParted() {
        return groups.size() > 1;
    }

    /** With the zero that most countries dial before an area. */
    boolean hasTrunkZero() {
        return digits().startsWith("0");
    }

    /** "415-555-0132" and "(415) 555-0132", the way North America writes its numbers. */
    boolean isAmericanForm() {
        return groups.equals(List.of(3, 3, 4)) && (written.indexOf('-') > 0 || written.indexOf('(') >= 0);
    }

    /** A date, a span of years, or a book's number. */
    boolean isNeverDialled() {
        return isDate() || isYears() || isBook();
    }

    private boolean isDate() {
        boolean dayFirst = groups.size() == 3 && groups.get(0) <= 2 && groups.get(1) <= 2;
        boolean yearFirst = groups.size() == 3 && groups.get(0) == 4 && groups.get(1) == 2 && groups.get(2) == 2;
        return !written.startsWith("+")
                && (yearFirst || (dayFirst && Set.of(2, 4).contains(groups.get(2))));
    }

    private boolean isYears() {
        return groups.equals(List.of(4, 4)) && isYear(digits(), 0) && isYear(digits(), 4);
    }

    private static boolean isYear(String digits, int at) {
        return digits.startsWith("19", at) || digits.startsWith("20", at);
    }

    private boolean isBook() {
        String digits = digits();
        return digits.length() == 13 && (digits.startsWith("978") || digits.startsWith("979"));
    }

    /** Dialled as it stands from anywhere in its country: with a zero, or ten digits as in North America and India. */
    boolean isWhole() {
        return isInternational() || hasTrunkZero() || (digits().length() == 10 && !isLargeNumber());
    }

    /** With its thousands parted, or as some countries write their telephone numbers. */
    private boolean isLargeNumber() {
        return written.indexOf('-') < 0
                && !hasTrunkZero()
                && !written.startsWith("+")
                && groups.size() > 1
                && groups.get(0) <= 3
                && groups.stream().skip(1).allMatch(length -> length == 3);
    }

    /** Pairs and single digits throughout: hours, scores and dates look so, and French telephone numbers. */
    boolean isPairs() {
        return groups.size() > 1 && groups.stream().allMatch(length -> length <= 2);
    }

    String digits() {
        StringBuilder digits = new StringBuilder();
        int extension = written.indexOf('x');
        written.chars()
                .limit(extension < 0 ? written.length() : extension)
                .filter(Character::isDigit)
                .forEach(c -> digits.append((char) c));
        return digits.toString();
    }
}
