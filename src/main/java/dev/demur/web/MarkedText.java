package dev.demur.web;

import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A text cut wherever a finding begins or ends, so that marks that overlap or hold one another are shown side by side. */
record MarkedText(List<Piece> pieces) {

    /**
     * A stretch of the text.
     *
     * @param severity of the gravest finding on it, or null where there is none
     * @param findings the numbers of those whose first words end here, counted from 1
     */
    record Piece(String text, @Nullable String severity, List<Integer> findings) {}

    /** The text of that field with what was found in it. */
    static MarkedText of(String field, String text, List<Finding> findings) {
        TreeMap<Integer, Cut> cuts = new TreeMap<>();
        cuts.put(0, new Cut());
        cuts.put(text.length(), new Cut());
        for (int i = 0; i < findings.size(); i++) {
            cut(field, findings.get(i), i + 1, cuts);
        }
        return new MarkedText(pieces(text, cuts));
    }

    private static void cut(String field, Finding finding, int number, Map<Integer, Cut> cuts) {
        boolean isFirst = true;
        for (FieldSpan span : finding.spans()) {
            if (span.field().equals(field)) {
                cut(cuts, span.span().start()).begins.add(finding.severity());
                Cut end = cut(cuts, span.span().end());
                end.ends.add(finding.severity());
                if (isFirst) {
                    end.numbers.add(number);
                }
                isFirst = false;
            }
        }
    }

    private static Cut cut(Map<Integer, Cut> cuts, int at) {
        return cuts.computeIfAbsent(at, place -> new Cut());
    }

    private static List<Piece> pieces(String text, TreeMap<Integer, Cut> cuts) {
        List<Piece> pieces = new ArrayList<>();
        List<Severity> open = new ArrayList<>();
        int start = 0;
        for (Map.Entry<Integer, Cut> entry : cuts.entrySet()) {
            int end = entry.getKey();
            if (end > start) {
                String shown = VisibleText.of(text.substring(start, end));
                pieces.add(new Piece(shown, gravest(open), List.copyOf(entry.getValue().numbers)));
            }
            entry.getValue().applyTo(open);
            start = end;
        }
        return List.copyOf(pieces);
    }

    private static @Nullable String gravest(List<Severity> open) {
        return open.stream().max(Comparator.naturalOrder()).map(Severity::id).orElse(null);
    }

    /** What changes at a place of the text. */
    private static final class Cut {

        private final List<Severity> begins = new ArrayList<>();
        private final List<Severity> ends = new ArrayList<>();
        private final List<Integer> numbers = new ArrayList<>();

        void applyTo(List<Severity> open) {
            ends.forEach(open::remove);
            open.addAll(begins);
        }
    }
}
