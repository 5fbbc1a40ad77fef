package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.check.CheckEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the detection to what it once came to on the blind part. */
class DetectionGateTest {

    private static List<Post> blind = List.of();
    private static Evaluation shipped = Posts.judged(List.of());

    @BeforeAll
    static void judge() throws IOException {
        blind = CorpusReader.committed().stream()
                .filter(post -> post.origin().blind())
                .toList();
        shipped = Posts.judged(blind);
    }

    @Test
    void theBlindPartIsJudgedNoWorseThanBefore() throws IOException {
        Baseline baseline = BaselineFile.COMMITTED.read();

        assertThat(baseline.falls(shipped)).extracting(Fall::message).isEmpty();
        assertThat(baseline.unguarded(shipped))
                .as("run mvn -Pevaluate test -Devaluate.args=--update-baseline")
                .isEmpty();
    }

    @Test
    void aWeakenedThresholdIsNamedWithWhatItLoses() throws IOException {
        CheckEngine weakened = changed("profiles/default.yaml", "small-cohort: 100 ", "small-cohort: 1 ");

        List<Fall> falls = Baseline.of(shipped).falls(Evaluation.of(weakened, blind));

        assertThat(falls).extracting(fall -> fall.before().measure()).contains(Measure.RECALL);
        assertThat(falls).extracting(fall -> fall.before().language()).contains("en", "de");
        assertThat(falls).extracting(Fall::message).allSatisfy(message -> assertThat(message)
                .matches("(?s)blind recall \\((en|de)\\) fell from \\.\\d{3} \\(\\d+ of \\d+\\) to \\.\\d{3} .*")
                .contains("finds of rule small-cohort-behaviour "));
    }

    @Test
    void aRuleThatCriesWolfIsNamedWithItsFalseAlarms() throws IOException {
        CheckEngine eager = ShippedRules.with(
                "eager.yaml",
                """
                - id: every-you
                  title: Speaks to somebody
                  why: To be measured.
                  category: made-up
                  severity: review
                  message: Made up.
                  when: {terms: [you, your, ihr, euch]}
                  flags: ["Are [[you]] there?"]
                  passes: ["Nobody there."]
                """);

        List<Fall> falls = Baseline.of(shipped).falls(Evaluation.of(eager, blind));

        assertThat(falls).hasSize(2).allSatisfy(fall -> assertThat(fall.message())
                .startsWith("blind specificity (")
                .contains("false alarms of rule every-you 0 → ")
                .contains("benign "));
    }

    private static CheckEngine changed(String name, String old, String replacement) throws IOException {
        String text = Files.readString(Path.of("rules").resolve(name));
        assertThat(text).contains(old);
        return ShippedRules.with(name, text.replace(old, replacement));
    }
}
