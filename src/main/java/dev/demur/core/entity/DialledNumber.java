package dev.demur.core.entity;

import dev.demur.core.entity.ScannedText.Run;
import java.util.ArrayList;
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

    private static final int MOST = 15;
    private static final String PARTERS = " ().-/";
    private static final String BEFORE_OTHER_NUMBERS = "#$€£¥*=_@";
    private static final String INSIDE_NUMBERS = ".,:-/";
    private static final String AFTER_OTHER_NUMBERS = "%€$£°";

    DialledNumber {
        groups = List.copyOf(groups);
    }

    /** Every such stretch of a text; {@code counted} are words that the number before them belongs to, such as "Uhr". */
    static List<DialledNumber> in(ScannedText text, PhraseSet counted) {
        List<DialledNumber> found = new ArrayList<>();
        List<Run> runs = text.runs();
        int first = 0;
        while (first < runs.size()) {
            int next = endOfGroups(text.text(), runs, first);
            int end = next;
            while (end > first && isCounted(runs.get(end - 1), text, counted)) {
                end--;
            }
            if (end == next || isDialled(text.text(), runs.get(Math.min(first, runs.size() - 1)))) {
                add(runs.subList(first, end), text.text(), found);
            }
            first = Math.max(next, first + 1);
        }
        return found;
    }

    private static int endOfGroups(String text, List<Run> runs, int first) {
        int next = first;
        while (next < runs.size()
                && isDigits(text, runs.get(next))
                && (next == first
                        || joins(text, runs.get(next - 1).end(), runs.get(next).start()))) {
            next++;
        }
        return next;
    }

    /** Digits, or digits with an extension behind an x. */
    private static boolean isDigits(String text, Run run) {
        if (!run.hasLetter()) {
            return true;
        }
        int x = text.indexOf('x', run.start());
        return x > run.start()
                && x < run.end() - 1
                && text.chars()
                                .skip(run.start())
                                .limit(run.length())
                                .filter(c -> c > '9')
                                .count()
                        == 1;
    }

    private static boolean joins(String text, int from, int to) {
        if (to - from > 3) {
            return false;
        }
        String gap = text.substring(from, to);
        boolean parts = gap.chars().allMatch(c -> PARTERS.indexOf(c) >= 0);
        return parts && !gap.contains(". ") && !gap.equals(" / ");
    }

    private static boolean isCounted(Run run, ScannedText text, PhraseSet counted) {
        String written = text.text();
        int end = run.end();
        if (end + 1 < written.length() && written.charAt(end) == ':' && Character.isDigit(written.charAt(end + 1))) {
            return true;
        }
        int after = text.wordAt(end);
        return after < text.words().size() && counted.lengthAt(text.words(), after) > 0;
    }

    /** What starts with a zero or a plus goes on being a number when its last group counts something: "0561 70010 9 Uhr". */
    private static boolean isDialled(String text, Run first) {
        return text.charAt(first.start()) == '0' || (first.start() > 0 && text.charAt(first.start() - 1) == '+');
    }

    private static void add(List<Run> runs, String text, List<DialledNumber> found) {
        if (runs.isEmpty()) {
            return;
        }
        int start = opening(text, runs.get(0).start());
        int end = runs.get(runs.size() - 1).end();
        List<Integer> groups = runs.stream().map(Run::length).toList();
        int digits = groups.stream().mapToInt(Integer::intValue).sum();
        if (digits >= FEWEST && digits <= MOST + 5 && !isPartOfOther(text, start, end)) {
            found.add(new DialledNumber(start, end, text.substring(start, end), groups));
        }
    }

    private static int opening(String text, int start) {
        int at = start;
        if (at > 0 && text.charAt(at - 1) == '(' && text.indexOf(')', at) >= 0) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '+' ? at - 1 : at;
    }

    private static boolean isPartOfOther(String text, int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char twoBefore = start > 1 ? text.charAt(start - 2) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        char twoAfter = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
        return BEFORE_OTHER_NUMBERS.indexOf(before) >= 0
                || (INSIDE_NUMBERS.indexOf(before) >= 0 && Character.isDigit(twoBefore))
                || ("-/".indexOf(before) >= 0 && Character.isLetterOrDigit(twoBefore))
                || AFTER_OTHER_NUMBERS.indexOf(after) >= 0
                || (after == ' ' && AFTER_OTHER_NUMBERS.indexOf(twoAfter) >= 0)
                || (INSIDE_NUMBERS.indexOf(after) >= 0 && Character.isDigit(twoAfter))
                || "_@".indexOf(after) >= 0;
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
        return !written.startsWith("+") && (yearFirst || (dayFirst && Set.of(2, 4).contains(groups.get(2))));
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
