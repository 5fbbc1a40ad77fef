package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final String MISSED = "Somebody did it again.";

    private final Evaluation evaluation = Posts.judged(Posts.read(
            "tune",
            Posts.line("1", Posts.TELLS_ON_GUESTS, "small-cohort-behaviour", "\"block\""),
            Posts.line("2", Posts.TELLS_ON_GUESTS, "small-cohort-behaviour", "\"review\""),
            Posts.line("3", MISSED, "single-person-behaviour", "\"review\""),
            Posts.line("4", Posts.GREETS, "benign", "\"pass\""),
            Posts.line("5", Posts.TELLS_ON_GUESTS, "benign", "\"pass\""),
            Posts.line("6", Posts.TELLS_ON_GUESTS, "benign", "\"pass\", \"block\"")));

    private final List<JudgedPost> posts = evaluation.posts();

    @Test
    void countsWhatWasHeldUpAndWhatShouldBe() {
        Score score = Score.of(posts);

        assertThat(score.recall()).isEqualTo(new Ratio(2, 3));
        assertThat(score.specificity()).as("a doubtful one may be held up").isEqualTo(new Ratio(2, 3));
        assertThat(score.precision()).isEqualTo(new Ratio(2, 4));
        assertThat(score.acceptable()).isEqualTo(new Ratio(3, 6));
    }

    @Test
    void everyPostThatIsNotRightIsListedOnce() {
        assertThat(ids(Listing.MISSES)).containsExactly("3");
        assertThat(ids(Listing.ALARMS)).containsExactly("5");
        assertThat(ids(Listing.SEVERITY)).containsExactly("2");
    }

    @Test
    void tellsKindsApart() {
        Breakdown kinds = Breakdown.by(Dimension.KIND, posts);

        assertThat(score(kinds, "small-cohort-behaviour").recall()).isEqualTo(new Ratio(2, 2));
        assertThat(score(kinds, "single-person-behaviour").recall()).isEqualTo(new Ratio(0, 1));
        assertThat(score(kinds, "benign").recall().counted()).isFalse();
    }

    @Test
    void judgesARuleByItsOwnFindings() {
        Breakdown rules = Breakdown.byRule(posts);

        assertThat(rules.scores()).containsOnlyKeys("small-cohort-behaviour");
        Score rule = score(rules, "small-cohort-behaviour");
        assertThat(rule.precision()).isEqualTo(new Ratio(2, 4));
        assertThat(rule.recall()).isEqualTo(new Ratio(2, 3));
        assertThat(rule.specificity()).isEqualTo(new Ratio(2, 3));
    }

    private static Score score(Breakdown breakdown, String label) {
        return Objects.requireNonNull(breakdown.scores().get(label));
    }

    private List<String> ids(Listing listing) {
        return listing.of(posts).stream().map(judged -> judged.post().id()).toList();
    }
}
