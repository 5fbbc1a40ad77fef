package dev.demur.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A heading of the report, what its figures mean, and its charts. */
record Section(String title, String meaning, List<Chart> charts) {

    private static final String RECALL = "Of the posts that disclose, the share held up.";
    private static final String SPECIFICITY = "Of the harmless posts, the share left alone.";

    /** The name a link jumps to. */
    public String anchor() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    static List<Section> of(Evaluation evaluation) {
        Charts charts = new Charts(evaluation);
        return List.of(
                new Section("At a glance", "Every measure, part by part.", charts.measures()),
                new Section("Recall by kind", RECALL, charts.of(by(Dimension.KIND), Measure.RECALL)),
                new Section("Specificity by kind", SPECIFICITY, charts.of(by(Dimension.KIND), Measure.SPECIFICITY)),
                new Section(
                        "Precision by rule",
                        "Of a rule's findings that hold up a post, the share on posts that disclose.",
                        charts.of(slice -> Breakdown.byRule(slice.posts()), Measure.PRECISION)),
                new Section("Recall by industry", RECALL, charts.of(by(Dimension.INDUSTRY), Measure.RECALL)),
                new Section(
                        "Specificity by industry", SPECIFICITY, charts.of(by(Dimension.INDUSTRY), Measure.SPECIFICITY)),
                new Section("Recall by channel", RECALL, charts.of(by(Dimension.CHANNEL), Measure.RECALL)),
                new Section(
                        "Specificity by channel", SPECIFICITY, charts.of(by(Dimension.CHANNEL), Measure.SPECIFICITY)));
    }

    private static Function<Slice, Breakdown> by(Dimension dimension) {
        return slice -> Breakdown.by(dimension, slice.posts());
    }
}
