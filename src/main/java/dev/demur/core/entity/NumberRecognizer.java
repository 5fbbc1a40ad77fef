package dev.demur.core.entity;

import dev.demur.core.entity.NumberFormat.Layout;
import dev.demur.core.entity.ScannedText.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds numbers written in any of many formats, looking at each stretch of letters and digits once. Thread-safe. A
 * stretch that goes on in digits after a dot, hyphen or stroke is another number, and so is none of these.
 */
public final class NumberRecognizer implements Recognizer {

    private static final int MOST_RUNS = 10;
    private static final int MOST_LETTERS = 5;
    private static final int MOST_LETTER_RUNS = 2;
    private static final String PARTERS = " .-/";
    private static final String TIGHT_PARTERS = ".-/,";

    private final Map<Integer, List<Layout>> byLength = new HashMap<>();
    private final Set<String> types = new TreeSet<>();
    private final int longest;

    /** A recognizer of numbers written in these formats. */
    public NumberRecognizer(List<NumberFormat> formats) {
        int most = 0;
        for (NumberFormat format : formats) {
            types.add(format.type());
            for (String notation : format.layouts()) {
                Layout layout = Layout.of(format, notation);
                int length = layout.places().length();
                byLength.computeIfAbsent(length, none -> new ArrayList<>()).add(layout);
                most = Math.max(most, length);
            }
        }
        longest = most;
    }

    @Override
    public Set<String> types() {
        return Set.copyOf(types);
    }

    @Override
    public List<Candidate> find(ScannedText text) {
        if (!text.hasDigit()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        for (int first = 0; first < text.runs().size(); first++) {
            if (canStart(text.runs(), first) && !goesOnBefore(text, first)) {
                findFrom(first, text, found);
            }
        }
        return found;
    }

    /** Plain words start no number: of letters alone at most five stand first, and then digits come soon. */
    private static boolean canStart(List<Run> runs, int first) {
        if (runs.get(first).hasDigit()) {
            return true;
        }
        for (int i = first; i < Math.min(runs.size(), first + MOST_LETTER_RUNS); i++) {
            if (runs.get(i).length() > MOST_LETTERS) {
                return false;
            }
            if (i + 1 < runs.size() && runs.get(i + 1).hasDigit()) {
                return true;
            }
        }
        return false;
    }

    private void findFrom(int first, ScannedText text, List<Candidate> found) {
        StringBuilder compact = new StringBuilder();
        List<Integer> cuts = new ArrayList<>();
        boolean digit = false;
        List<Run> runs = text.runs();
        for (int next = first; next < Math.min(runs.size(), first + MOST_RUNS); next++) {
            Run run = runs.get(next);
            if (compact.length() + run.length() > longest || (next > first && !isParted(text.text(), runs, next))) {
                return;
            }
            if (next > first) {
                cuts.add(compact.length());
            }
            compact.append(text.text(), run.start(), run.end());
            digit |= run.hasDigit();
            if (digit && byLength.containsKey(compact.length()) && !goesOnAfter(text, next)) {
                match(
                        compact.toString().toUpperCase(Locale.ROOT),
                        cuts,
                        runs.get(first).start(),
                        run.end(),
                        found);
            }
        }
    }

    private void match(String compact, List<Integer> cuts, int start, int end, List<Candidate> found) {
        for (Layout layout : byLength.getOrDefault(compact.length(), List.of())) {
            if (layout.accepts(compact, cuts)) {
                found.add(new Candidate(
                        layout.format().type(), start, end, layout.format().certainty()));
            }
        }
    }

    private static boolean isParted(String text, List<Run> runs, int next) {
        int gap = runs.get(next).start() - runs.get(next - 1).end();
        char parter = text.charAt(runs.get(next - 1).end());
        boolean spacedHyphen =
                gap == 3 && text.startsWith(" - ", runs.get(next - 1).end());
        return (gap == 1 && PARTERS.indexOf(parter) >= 0) || spacedHyphen;
    }

    /** Whether digits stand right before it, parted by a sign that belongs to numbers. */
    private static boolean goesOnBefore(ScannedText text, int run) {
        int start = text.runs().get(run).start();
        return run > 0
                && text.runs().get(run - 1).end() == start - 1
                && TIGHT_PARTERS.indexOf(text.text().charAt(start - 1)) >= 0
                && Character.isDigit(text.text().charAt(start - 2));
    }

    private static boolean goesOnAfter(ScannedText text, int run) {
        int end = text.runs().get(run).end();
        return run + 1 < text.runs().size()
                && text.runs().get(run + 1).start() == end + 1
                && TIGHT_PARTERS.indexOf(text.text().charAt(end)) >= 0
                && text.runs().get(run + 1).hasDigit();
    }
}
