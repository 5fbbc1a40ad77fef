package dev.demur.evaluation;

import java.util.List;
import java.util.stream.Stream;

/** The judged posts of one part of the corpus in one language. */
record Slice(String part, String language, List<JudgedPost> posts) {

    Slice {
        posts = List.copyOf(posts);
    }

    Score score() {
        return Score.of(posts);
    }

    /** By rule, kind, industry and channel. */
    List<Breakdown> breakdowns() {
        return Stream.concat(
                        Stream.of(Breakdown.byRule(posts)),
                        Stream.of(Dimension.KIND, Dimension.INDUSTRY, Dimension.CHANNEL)
                                .map(dimension -> Breakdown.by(dimension, posts)))
                .toList();
    }
}
