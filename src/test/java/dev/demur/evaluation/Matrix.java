package dev.demur.evaluation;

import dev.demur.core.check.Decision;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was decided, beside what should have been, for one part and language. */
record Matrix(String part, String language, Ratio acceptable, List<Row> rows) {

    /** The posts for which the same decisions are right. */
    record Row(String wanted, int posts, List<Cell> cells) {}

    /** How many of them got one decision. */
    record Cell(Ratio ratio, boolean right) {

        /** How strongly the cell is coloured, as a percentage. */
        public String strength() {
            return String.format(Locale.ROOT, "%.0f%%", 8 + 62 * ratio.rate());
        }
    }

    static Matrix of(Slice slice) {
        Map<String, List<JudgedPost>> byWanted = slice.posts().stream()
                .collect(Collectors.groupingBy(
                        judged -> Wanted.accepted(judged.post()), TreeMap::new, Collectors.toList()));
        return new Matrix(
                slice.part(),
                slice.language(),
                slice.score().acceptable(),
                byWanted.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Row row(String wanted, List<JudgedPost> posts) {
        List<Cell> cells = Arrays.stream(Decision.values())
                .map(decision -> new Cell(
                        Score.ratio(
                                posts, judged -> true, judged -> judged.report().decision() == decision),
                        posts.get(0).post().accept().contains(decision)))
                .toList();
        return new Row(wanted, posts.size(), cells);
    }
}
