package dev.demur.core.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes one list of what several strategies want: of two changes of the same place the longer counts. */
final class Changes {

    private static final Comparator<Change> ORDER = Comparator.comparingInt(
                    (Change change) -> change.span().start())
            .thenComparing(change -> -change.span().end())
            .thenComparing(Change::isRemoval);

    private Changes() {}

    /** In order, none overlapping another; removals with nothing but a comma between them are one. */
    static List<Change> joined(String original, List<Change> changes) {
        List<Change> kept = new ArrayList<>();
        changes.stream().sorted(ORDER).forEach(change -> join(original, kept, change));
        return kept;
    }

    private static void join(String original, List<Change> kept, Change change) {
        Change last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last == null || (!last.span().overlaps(change.span()) && !isOneRemoval(original, last, change))) {
            kept.add(change);
        } else if (!last.span().covers(change.span())) {
            String newText = last.isRemoval() ? change.newText() : last.newText();
            kept.set(kept.size() - 1, new Change(last.span().union(change.span()), newText));
        }
    }

    private static boolean isOneRemoval(String original, Change one, Change other) {
        return one.isRemoval()
                && other.isRemoval()
                && original.substring(one.span().end(), other.span().start())
                        .chars()
                        .allMatch(c -> (Character.isWhitespace(c) && c != '\n') || c == ',');
    }
}
