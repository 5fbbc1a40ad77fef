package dev.demur.evaluation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where one measure of the blind part stands in one language, with what is needed to say what moved it. Immutable.
 *
 * @param kinds the measure by kind of post
 * @param rules for recall the posts each rule rightly holds up, for specificity its false alarms
 */
record Standing(
        String language,
        Measure measure,
        Ratio ratio,
        SortedMap<String, Ratio> kinds,
        SortedMap<String, Integer> rules) {

    /** The measures that may not fall. */
    static final List<Measure> GUARDED = List.of(Measure.RECALL, Measure.SPECIFICITY);

    static Standing of(Slice slice, Measure measure) {
        TreeMap<String, Ratio> kinds = new TreeMap<>();
        Breakdown.by(Dimension.KIND, slice.posts()).scores().forEach((kind, score) -> {
            if (score.get(measure).counted()) {
                kinds.put(kind, score.get(measure));
            }
        });
        return new Standing(slice.language(), measure, slice.score().get(measure), kinds, rules(slice, measure));
    }

    private static SortedMap<String, Integer> rules(Slice slice, Measure measure) {
        Predicate<JudgedPost> counted =
                measure == Measure.RECALL ? judged -> !judged.post().harmless() : JudgedPost::falseAlarm;
        TreeMap<String, Integer> rules = new TreeMap<>();
        slice.posts().stream()
                .filter(counted)
                .flatMap(judged -> judged.reasons().stream().distinct())
                .forEach(rule -> rules.merge(rule, 1, Integer::sum));
        return rules;
    }

    /** What is measured, such as {@code blind recall (de)}. */
    String name() {
        return "blind %s (%s)".formatted(measure.id(), language);
    }

    boolean sameAs(Standing other) {
        return language.equals(other.language) && measure == other.measure;
    }

    boolean below(Standing other) {
        return ratio.below(other.ratio);
    }
}
