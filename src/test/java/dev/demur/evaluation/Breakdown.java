package dev.demur.evaluation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

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
                .flatMap(judged -> judged.reasons().stream())
                .distinct()
                .forEach(rule -> scores.put(rule, ofRule(rule, posts)));
        return new Breakdown("rule", scores);
    }

    private static Score ofRule(String rule, List<JudgedPost> posts) {
        Predicate<JudgedPost> heldUp = judged -> judged.heldUpBy(rule);
        List<JudgedPost> its = posts.stream().filter(heldUp).toList();
        return new Score(
                its.size(),
                Score.ratio(posts, judged -> !judged.post().harmless(), heldUp),
                Score.ratio(
                        posts,
                        judged -> judged.post().harmless(),
                        heldUp.and(JudgedPost::falseAlarm).negate()),
                Score.ratio(findings(rule, posts), judged -> true, judged -> !judged.post()
                        .harmless()),
                Score.ratio(its, judged -> true, JudgedPost::acceptable));
    }

    /** Each post once for each finding: a finding, not a post, is what a person has to read. */
    private static List<JudgedPost> findings(String rule, List<JudgedPost> posts) {
        return posts.stream()
                .flatMap(
                        judged -> judged.reasons().stream().filter(rule::equals).map(reason -> judged))
                .toList();
    }
}
