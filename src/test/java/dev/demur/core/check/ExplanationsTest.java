package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demur.ShippedRules;
import dev.demur.core.check.Explanation.Failed;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Drafts;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {

    private final CheckEngine engine = ShippedRules.DEFAULT;

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "10,312 people watched it last night. Who hurt you?>mid-cohort-behaviour>cohort>cohort 10,312 is not below"
                        + " 10,000",
                "312 of you ordered pizza on Friday.>small-cohort-behaviour>cohort>cohort 312 is not below 100",
                "312 of you ordered pizza on Friday.>large-cohort-shaming>tone>no tone was found",
                "53 people have watched it.>small-cohort-behaviour>observed>evidence 3 of the needed 4:"
                        + " tracked-behaviour, exact-count",
                "If you've watched it 18 times, you need this.>reader-history>observed>no evidence counts: hypothetical",
                "To everyone who's watched it: see you next year.>small-cohort-behaviour>cohort>no number of people is given",
                "Drei Leute haben gestern die Stadt besichtigt.>small-cohort-behaviour>observed>evidence 0 of the needed 4:"
                        + " unlisted-behaviour, untied, exact-count, moment"
            })
    void saysWhichConditionFailedAndByHowMuch(String text, String rule, String condition, String expected) {
        assertThat(engine.explain(Draft.of(text)))
                .filteredOn(explanation -> explanation.ruleId().value().equals(rule))
                .singleElement()
                .satisfies(explanation -> assertThat(explanation.failed())
                        .extracting(Failed::condition, Failed::text)
                        .contains(tuple(condition, expected)));
    }

    @Test
    void pointsAtWhatTheRuleWouldHavePointedAt() {
        assertThat(engine.explain(Draft.of("312 of you ordered pizza on Friday."))
                        .get(0)
                        .spans())
                .extracting(FieldSpan::quote)
                .containsExactly("312 of you", "ordered", "on Friday");
    }

    @Test
    void saysWhatSuppressedAFinding() {
        DataSource consented = new DataSource("interviews", DataSource.Kind.CONSENTED, null, "consent-7");
        Draft draft = new Draft(
                "53 people watched it every day for 18 days. Who hurt you?",
                Channel.X,
                null,
                null,
                List.of(),
                List.of(consented));

        assertThat(engine.explain(draft))
                .filteredOn(
                        explanation -> explanation.failed().get(0).condition().equals("suppressed"))
                .singleElement()
                .satisfies(explanation -> {
                    assertThat(explanation.ruleId().value()).isEqualTo("small-cohort-behaviour");
                    assertThat(explanation.failed().get(0).text()).contains("consent-7");
                });
    }

    @Test
    void hasNothingToSayWhereNothingCameClose() {
        assertThat(engine.explain(Draft.of("Good morning! We open at 9."))).isEmpty();
    }

    @Test
    void aRuleThatHoldsIsNotExplained() {
        assertThat(engine.explain(Draft.of("53 people watched it every day for 18 days. Who hurt you?")))
                .extracting(explanation -> explanation.ruleId().value())
                .doesNotContain("small-cohort-behaviour");
    }

    @Test
    void explainingChangesNoReport() {
        SplittableRandom random = new SplittableRandom(23);
        for (int i = 0; i < 300; i++) {
            Draft draft = Draft.of(Drafts.random(random));
            CheckReport before = engine.check(draft);

            List<Explanation> explanations = engine.explain(draft);

            assertThat(engine.check(draft)).isEqualTo(before);
            assertThat(explanations)
                    .isEqualTo(engine.explain(draft))
                    .allSatisfy(explanation -> assertThat(explanation.failed()).hasSizeBetween(1, 2));
        }
    }
}
