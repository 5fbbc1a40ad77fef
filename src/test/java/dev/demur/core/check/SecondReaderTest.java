package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Allowance;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import dev.demur.core.text.FakeAnnotator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When the second reader is asked, and what it can do. */
final class SecondReaderTest {

    private static final String HARMLESS = "Rain all day.\nThe lighthouse is open until six.";

    private final FakeAnnotator reader = FakeAnnotator.suspecting("lighthouse", 1);
    private final CheckEngine engine = new CheckEngine(ShippedRules.DEFAULT.rules(), reader, ShippedRules.CLOCK);

    @Test
    void liftsWhatWouldPassToAReviewAndMarksTheSentence() {
        CheckReport report = engine.check(Draft.of(HARMLESS));

        assertThat(report.decision()).isEqualTo(Decision.REVIEW);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId().value()).isEqualTo("reads-like-disclosure");
            assertThat(finding.severity()).isEqualTo(Severity.REVIEW);
            assertThat(finding.spans())
                    .extracting(FieldSpan::quote)
                    .containsExactly("The lighthouse is open until six.");
            assertThat(finding.rewrites()).extracting(Rewrite::ways).containsExactly(List.of("general"));
        });
    }

    @Test
    void marksEverySentenceThatIsSuspectAlone() {
        CheckReport report =
                engine.check(Draft.of("The lighthouse is open.\nRain all day long.\nMind the lighthouse cat."));

        assertThat(report.findings()).singleElement().satisfies(finding -> assertThat(finding.spans())
                .extracting(FieldSpan::quote)
                .containsExactly("The lighthouse is open.", "Mind the lighthouse cat."));
    }

    @Test
    void leavesAloneWhatItDoesNotSuspect() {
        assertThat(engine.check(Draft.of("Rain all day. The pier is open until six."))
                        .decision())
                .isEqualTo(Decision.PASS);
    }

    @Test
    void tellsNothingOfAFewWords() {
        assertThat(engine.check(Draft.of("The lighthouse is open today.")).decision())
                .isEqualTo(Decision.PASS);
        assertThat(reader.readings()).isZero();
    }

    @Test
    void isNotAskedWhereARuleHasFoundSomething() {
        engine.explain(Draft.of("The mobile of the lighthouse keeper is +44 7911 123456."));

        assertThat(reader.readings()).isZero();
    }

    @Test
    void isNotAskedWhereWhatWasFoundMayBeTold() {
        Allowance own = new Allowance(Allowance.Kind.DOMAIN, "lighthouse.example", null);
        Draft draft = draft("Write to ida.holm@lighthouse.example about the lighthouse.", List.of(), List.of(own));

        CheckReport report = engine.check(draft);

        assertThat(report.suppressed()).isNotEmpty();
        assertThat(report.decision()).isEqualTo(Decision.PASS);
        assertThat(reader.readings()).isZero();
    }

    @Test
    void isNotAskedWhereConsentIsOnFile() {
        assertThat(decisionWith(DataSource.Kind.CONSENTED, "consent-1")).isEqualTo(Decision.PASS);
        assertThat(reader.readings()).isZero();
    }

    @Test
    void aClaimOfConsentWithoutAReferenceCountsForNothing() {
        assertThat(decisionWith(DataSource.Kind.CONSENTED, null)).isEqualTo(Decision.REVIEW);
    }

    @ParameterizedTest
    @EnumSource(
            value = DataSource.Kind.class,
            names = {"PUBLIC", "SURVEY"})
    void isNotAskedWhereEverythingIsPublic(DataSource.Kind kind) {
        assertThat(decisionWith(kind, null)).isEqualTo(Decision.PASS);
    }

    @Test
    void isAskedOnceWhateverItIsAskedFor() {
        engine.check(Draft.of("Rain all day. The pier is open until six."));

        assertThat(reader.readings()).isOne();
    }

    @Test
    void explainsHowFarAPostIsFromSuspicion() {
        CheckEngine doubting = new CheckEngine(
                ShippedRules.DEFAULT.rules(), FakeAnnotator.suspecting("lighthouse", 0.6), ShippedRules.CLOCK);

        List<Explanation> explanations = doubting.explain(Draft.of(HARMLESS));

        assertThat(explanations).anySatisfy(explanation -> {
            assertThat(explanation.ruleId().value()).isEqualTo("reads-like-disclosure");
            assertThat(explanation.failed()).singleElement().satisfies(failed -> {
                assertThat(failed.condition()).isEqualTo("likelihood");
                assertThat(failed.text()).endsWith("60 % likely, not 75 %");
            });
        });
    }

    private Decision decisionWith(DataSource.Kind kind, @Nullable String consent) {
        DataSource source = new DataSource("the keeper's log", kind, null, consent);
        return engine.check(draft(HARMLESS, List.of(source), List.of())).decision();
    }

    private static Draft draft(String text, List<DataSource> sources, List<Allowance> allow) {
        return new Draft(text, Channel.OTHER, null, null, List.of(), sources, allow);
    }
}
