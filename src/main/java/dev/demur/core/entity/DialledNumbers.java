package dev.demur.core.entity;

import dev.demur.core.entity.ScannedText.Run;
import java.util.ArrayList;
import java.util.List;

/** Finds the stretches of a text that are parted as telephone numbers are. Stateless. */
final class DialledNumbers {

    /** ITU-T E.164 allows 15 digits, and an extension stands behind them. */
    private static final int MOST_WITH_EXTENSION = 20;

    private static final String PARTERS = " ().-/";
    private static final String BEFORE_OTHER_NUMBERS = "#$€£¥*=_@";
    private static final String INSIDE_NUMBERS = ".,:-/";
    private static final String AFTER_OTHER_NUMBERS = "%€$£°";

    private DialledNumbers() {}

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
        if (digits >= DialledNumber.FEWEST && digits <= MOST_WITH_EXTENSION && !isPartOfOther(text, start, end)) {
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
}
