package dev.demur.evaluation;

import java.util.List;
import java.util.function.Predicate;

/** How a group of posts, or a rule, came out. */
record Score(int posts, Ratio recall, Ratio specificity, Ratio precision, Ratio acceptable) {

    static Score of(List<JudgedPost> posts) {
        return new Score(
                posts.size(),
                ratio(posts, judged -> !judged.post().harmless(), JudgedPost::flagged),
                ratio(posts, judged -> judged.post().harmless(), JudgedPost::acceptable),
                ratio(posts, JudgedPost::flagged, judged -> !judged.post().harmless()),
                ratio(posts, judged -> true, JudgedPost::acceptable));
    }

    Ratio get(Measure measure) {
        return switch (measure) {
            case RECALL -> recall;
            case SPECIFICITY -> specificity;
            case PRECISION -> precision;
            case ACCEPTABLE -> acceptable;
        };
    }

    static Ratio ratio(List<JudgedPost> posts, Predicate<JudgedPost> among, Predicate<JudgedPost> hit) {
        List<JudgedPost> counted = posts.stream().filter(among).toList();
        return new Ratio((int) counted.stream().filter(hit).count(), counted.size());
    }
}
