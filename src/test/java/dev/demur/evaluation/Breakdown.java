package dev.demur.evaluation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Scores of the same posts, told apart by something; in the order of names. */
record Breakdown(String by, SortedMap<String, Score> scores) {

    Breakdown {
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    static Breakdown by(Dimension dimension, List<JudgedPost> posts) {
        return new Breakdown(
                dimension.id(),
                posts.stream()
                        .collect(groupingBy(
                                judged -> dimension.of(judged.post()),
                                TreeMap::new,
                                collectingAndThen(toList(), Score::of))));
    }

    /** Each rule that held up a post, as if it were alone: its share in recall, what it holds up wrongly. */
    static Breakdown byRule(List<JudgedPost> posts) {
        TreeMap<String, Score> scores = new TreeMap<>();
        posts.stream()
                .flatMap(judged -> judged.rules().stream())
                .distinct()
                .forEach(rule -> scores.put(rule, ofRule(rule, posts)));
        return new Breakdown("rule", scores);
    }

    private static Score ofRule(String rule, List<JudgedPost> posts) {
        List<JudgedPost> its = posts.stream().filter(its(rule)).toList();
        return new Score(
                its.size(),
                Score.ratio(posts, judged -> !judged.post().harmless(), its(rule)),
                Score.ratio(
                        posts,
                        judged -> judged.post().harmless(),
                        its(rule).and(JudgedPost::falseAlarm).negate()),
                precision(rule, its),
                Score.ratio(its, judged -> true, JudgedPost::acceptable));
    }

    private static Predicate<JudgedPost> its(String rule) {
        return judged -> judged.rules().contains(rule);
    }

    /** Counted in findings, not in posts: each is something a person has to read. */
    private static Ratio precision(String rule, List<JudgedPost> posts) {
        List<JudgedPost> findings = new ArrayList<>();
        for (JudgedPost judged : posts) {
            judged.weighty().stream()
                    .filter(finding -> finding.ruleId().value().equals(rule))
                    .forEach(finding -> findings.add(judged));
        }
        return Score.ratio(findings, judged -> true, judged -> !judged.post().harmless());
    }
}
