package dev.demur.evaluation;

import dev.demur.evaluation.Chart.Mark;
import dev.demur.evaluation.Chart.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws up the charts of an evaluation: one for each part, a series for each language. */
final class Charts {

    private static final Ratio NOTHING = new Ratio(0, 0);

    private final Evaluation evaluation;

    Charts(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /** All four measures of everything. */
    List<Chart> measures() {
        List<String> labels = Arrays.stream(Measure.values()).map(Measure::id).toList();
        return evaluation.parts().stream()
                .map(part -> chart(part, labels, slice -> Arrays.stream(Measure.values())
                        .collect(Collectors.toMap(Measure::id, slice.score()::get))))
                .toList();
    }

    /** One measure, told apart by something. Every chart has the same rows, so that they can be read across. */
    List<Chart> of(Function<Slice, Breakdown> breakdown, Measure measure) {
        Function<Slice, Map<String, Ratio>> ratios = slice -> counted(breakdown.apply(slice), measure);
        TreeSet<String> labels = new TreeSet<>();
        evaluation.slices().forEach(slice -> labels.addAll(ratios.apply(slice).keySet()));
        return evaluation.parts().stream()
                .map(part -> chart(part, List.copyOf(labels), ratios))
                .toList();
    }

    private static Map<String, Ratio> counted(Breakdown breakdown, Measure measure) {
        return breakdown.scores().entrySet().stream()
                .filter(entry -> entry.getValue().get(measure).counted())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get(measure)));
    }

    private Chart chart(String part, List<String> labels, Function<Slice, Map<String, Ratio>> ratios) {
        Map<String, Map<String, Ratio>> byLanguage = evaluation.slices().stream()
                .filter(slice -> slice.part().equals(part))
                .collect(Collectors.toMap(Slice::language, ratios));
        List<Row> rows = labels.stream()
                .map(label -> new Row(label, marks(label, byLanguage)))
                .toList();
        return new Chart(part, evaluation.languages(), rows);
    }

    private List<Mark> marks(String label, Map<String, Map<String, Ratio>> byLanguage) {
        return evaluation.languages().stream()
                .map(language -> new Mark(
                        language, byLanguage.getOrDefault(language, Map.of()).getOrDefault(label, NOTHING)))
                .toList();
    }
}
