package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.check.CheckEngine;
import dev.demur.core.check.Decision;
import dev.demur.core.text.Draft;
import dev.demur.core.text.FakeAnnotator;
import org.junit.jupiter.api.Test;

/** What a model that has learned from posts can say against a statement that rules would hold up. */
final class SecondThoughtsTest {

    private static final String STATEMENT = "One of our members borrowed a book about bees 14 times since Monday.";
    private static final String AROUND =
            " The library is open until six, and there is tea. Bring a friend, a book or both of them.";
    private static final String LITTLE_AROUND = " The library is open until six.";

    private static CheckEngine engine(String profile, double likelihood) {
        FakeAnnotator annotator = FakeAnnotator.suspecting("bees", likelihood);
        return new CheckEngine(ShippedRules.engine(profile).rules(), annotator, ShippedRules.CLOCK);
    }

    private static Observation observation(String text, double likelihood) {
        return engine("default", likelihood).statements(text).get(0).observation();
    }

    @Test
    void whatReadsLikeHarmlessPostsIsWeighedDown() {
        Observation doubted = observation(STATEMENT + AROUND, 0.04);
        Observation kept = observation(STATEMENT + AROUND, 0.06);

        assertThat(doubted.signs()).contains(Sign.READS_HARMLESS);
        assertThat(kept.signs()).doesNotContain(Sign.READS_HARMLESS);
        assertThat(kept.score() - doubted.score()).isEqualTo(6);
    }

    @Test
    void ofFewWordsTheModelHasToBeTenTimesAsSure() {
        assertThat(observation(STATEMENT + LITTLE_AROUND, 0.04).signs()).doesNotContain(Sign.READS_HARMLESS);
        assertThat(observation(STATEMENT + LITTLE_AROUND, 0.004).signs()).contains(Sign.READS_HARMLESS);
    }

    @Test
    void moreEvidenceThanDoubtStands() {
        String text =
                "Our data shows that one of our members borrowed a book about bees 14 times since Monday at 3 am.";

        Observation observation = observation(text + AROUND, 0);

        assertThat(observation.signs()).contains(Sign.READS_HARMLESS);
        assertThat(observation.isObserved()).isTrue();
    }

    @Test
    void aFewWordsAreTooFewToDoubt() {
        String few = "To the 53 people who watched it every day";

        assertThat(engine("default", 0).check(Draft.of(few)).decision()).isNotEqualTo(Decision.PASS);
    }

    @Test
    void whatStandsFarAwayMakesNothingHarmless() {
        String lines = "The library is open.\n".repeat(4);
        String near = lines + STATEMENT + "\n" + lines;
        String far = lines + STATEMENT.replace(" about bees", "") + "\n" + lines + "We like bees.";

        assertThat(observation(near, 0.9).signs()).doesNotContain(Sign.READS_HARMLESS);
        assertThat(observation(far, 0.9).signs()).contains(Sign.READS_HARMLESS);
    }

    @Test
    void aProfileThatWeighsItNothingDoesNotAsk() {
        FakeAnnotator annotator = FakeAnnotator.suspecting("bees", 0);
        CheckEngine engine = new CheckEngine(ShippedRules.FIRST_READER.rules(), annotator, ShippedRules.CLOCK);

        assertThat(engine.check(Draft.of(STATEMENT + AROUND)).decision()).isNotEqualTo(Decision.PASS);
        assertThat(annotator.readings()).isZero();
    }
}
