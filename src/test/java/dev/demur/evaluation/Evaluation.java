package dev.demur.evaluation;

import dev.demur.core.check.Checker;
import dev.demur.core.rule.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A corpus as one rule set judges it. */
record Evaluation(RuleSet rules, List<JudgedPost> posts) {

    Evaluation {
        posts = List.copyOf(posts);
    }

    /** Runs every post through the checker. */
    static Evaluation of(Checker checker, List<Post> posts) {
        return new Evaluation(
                checker.rules(),
                posts.stream()
                        .map(post -> new JudgedPost(post, checker.check(post.draft())))
                        .toList());
    }

    /** The beginning of the rule set's digest: enough to tell two apart. */
    String digest() {
        return rules.digest().substring(0, "sha256:".length() + 12);
    }

    /** The parts there are, the blind ones last. */
    List<String> parts() {
        return posts.stream()
                .map(judged -> judged.post().origin())
                .sorted(Comparator.comparing(Origin::blind).thenComparing(Origin::part))
                .map(Origin::part)
                .distinct()
                .toList();
    }

    /** The languages there are. */
    List<String> languages() {
        return posts.stream()
                .map(judged -> judged.post().language())
                .distinct()
                .sorted()
                .toList();
    }

    /** Part by part and language by language; none is empty. */
    List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        for (String part : parts()) {
            languages().stream()
                    .map(language -> slice(part, language))
                    .filter(slice -> !slice.posts().isEmpty())
                    .forEach(slices::add);
        }
        return slices;
    }

    /** What nobody may look at, language by language. */
    List<Slice> blind() {
        return languages().stream()
                .map(language -> new Slice("blind", language, blind(language)))
                .filter(slice -> !slice.posts().isEmpty())
                .toList();
    }

    private List<JudgedPost> blind(String language) {
        return in(language).filter(judged -> judged.post().origin().blind()).toList();
    }

    private Slice slice(String part, String language) {
        return new Slice(
                part,
                language,
                in(language)
                        .filter(judged -> judged.post().origin().part().equals(part))
                        .toList());
    }

    private Stream<JudgedPost> in(String language) {
        return posts.stream().filter(judged -> judged.post().language().equals(language));
    }
}
