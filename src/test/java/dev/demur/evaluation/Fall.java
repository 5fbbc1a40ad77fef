package dev.demur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A measure that fell below its baseline, or, with nothing now, is measured no more. */
record Fall(Standing before, @Nullable Standing now) {

    /** What fell, from where to where, and the kinds and rules that moved; names and figures, never a post. */
    String message() {
        if (now == null) {
            return before.name() + " is measured no more; it was " + figures(before.ratio());
        }
        return "%s fell from %s to %s%s"
                .formatted(before.name(), figures(before.ratio()), figures(now.ratio()), moved(before, now));
    }

    private static String figures(Ratio ratio) {
        return "%s (%s)".formatted(ratio.share(), ratio);
    }

    private static String moved(Standing before, Standing now) {
        List<String> moved = new ArrayList<>();
        before.kinds().forEach((kind, was) -> {
            Ratio is = now.kinds().getOrDefault(kind, new Ratio(0, 0));
            if (is.below(was) || !is.counted()) {
                moved.add("%s %d → %s".formatted(kind, was.hits(), is));
            }
        });
        moved.addAll(rules(before, now));
        return moved.isEmpty() ? "" : "; " + String.join(", ", moved);
    }

    /** Fewer posts rightly held up by a rule, or more false alarms of it. */
    private static List<String> rules(Standing before, Standing now) {
        TreeSet<String> names = new TreeSet<>(before.rules().keySet());
        names.addAll(now.rules().keySet());
        boolean alarms = before.measure() == Measure.SPECIFICITY;
        return names.stream()
                .filter(rule ->
                        (count(now, rule) > count(before, rule)) == alarms && count(now, rule) != count(before, rule))
                .map(rule -> "%s of rule %s %d → %d"
                        .formatted(alarms ? "false alarms" : "finds", rule, count(before, rule), count(now, rule)))
                .toList();
    }

    private static int count(Standing standing, String rule) {
        return standing.rules().getOrDefault(rule, 0);
    }
}
