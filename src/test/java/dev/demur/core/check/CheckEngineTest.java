package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Drafts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckEngineTest {

    private static final String SEED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";
    private static final String SEED_GERMAN =
            "An die 53 Leute, die ‚A Christmas Prince‘ in den letzten 18 Tagen täglich angesehen haben: Wer hat euch wehgetan?";

    private final CheckEngine engine = ShippedRules.DEFAULT;

    @Test
    void blocksTheSeedWithItsSlotsAsEvidence() {
        CheckReport report = engine.check(Draft.of(SEED));

        assertThat(report.decision()).isEqualTo(Decision.BLOCK);
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo(new RuleId("small-cohort-behaviour"));
            assertThat(finding.evidence())
                    .containsEntry("subject", "group")
                    .containsEntry("cohort", 53L)
                    .containsEntry("behaviour", "watch")
                    .containsEntry("repetition", "every day")
                    .containsEntry("period", "P18D")
                    .containsEntry("tone", "mocking");
            assertThat(finding.spans())
                    .extracting(FieldSpan::quote)
                    .containsExactly("53 people", "watched", "every day", "for the past 18 days", "Who hurt you");
        });
    }

    @Test
    void blocksTheGermanSeedToo() {
        CheckReport report = engine.check(Draft.of(SEED_GERMAN));

        assertThat(report.decision()).isEqualTo(Decision.BLOCK);
        assertThat(report.language()).isEqualTo("de");
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.evidence())
                    .containsEntry("cohort", 53L)
                    .containsEntry("behaviour", "watch")
                    .containsEntry("repetition", "täglich")
                    .containsEntry("period", "P18D")
                    .containsEntry("tone", "mocking");
            assertThat(finding.spans())
                    .extracting(FieldSpan::quote)
                    .contains("53 Leute", "angesehen", "täglich", "Wer hat euch wehgetan");
        });
    }

    @Test
    void passesTheSameFilmWithoutItsViewers() {
        CheckReport report = engine.check(
                Draft.of("A Christmas Prince is back. Eighteen days until Christmas: who is watching with us?"));

        assertThat(report.decision()).isEqualTo(Decision.PASS);
        assertThat(report.findings()).isEmpty();
        assertThat(report.incomplete()).isEmpty();
    }

    @ParameterizedTest(name = "{0} people: {1}")
    @CsvSource({"53, BLOCK", "99, BLOCK", "100, REVIEW", "9999, REVIEW", "10000, REVIEW"})
    void mockeryIsJudgedByTheSizeOfTheGroup(int people, Decision expected) {
        Draft draft = Draft.of(SEED.replace("53", String.valueOf(people)));

        assertThat(engine.check(draft).decision()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "To the ５３ people who've wat\u200Bched A Christmas Prince every day for the past 18 days: Who hurt you?",
                "To the 53 реорle who've w4tched A Christmas Prince every day for the past 18 days: Who hurt you?",
                "to the fifty-three people who've watched a christmas prince every day for the past eighteen days who hurt you",
                "#ToThe53People who've watched A Christmas Prince every day for the past 18 days: #WhoHurtYou",
                "To the 5️⃣3️⃣ people who've w a t c h e d A Christmas Prince every day for the past 18 days: Who hurt you?",
            })
    void isNotFooledByHowItIsWritten(String text) {
        assertThat(engine.check(Draft.of(text)).decision()).isEqualTo(Decision.BLOCK);
    }

    @Test
    void aThresholdInTheProfileChangesTheVerdict() throws IOException {
        String profile = Files.readString(Path.of("rules/profiles/default.yaml"));
        CheckEngine lenient =
                ShippedRules.with("profiles/default.yaml", profile.replace("small-cohort: 100 ", "small-cohort: 50 "));

        assertThat(engine.check(Draft.of(SEED)).decision()).isEqualTo(Decision.BLOCK);
        assertThat(lenient.check(Draft.of(SEED)).decision()).isEqualTo(Decision.REVIEW);
        assertThat(lenient.rules().digest()).isNotEqualTo(engine.rules().digest());
    }

    @Test
    void consentOnFileSuppressesTheFindingAndSaysSo() {
        CheckReport report =
                engine.check(withSource(SEED, new DataSource("panel", DataSource.Kind.CONSENTED, null, "consent-7")));

        assertThat(report.decision()).isEqualTo(Decision.PASS);
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.ruleId()).isEqualTo(new RuleId("small-cohort-behaviour"));
            assertThat(suppressed.reason()).contains("consent-7");
        });
    }

    @Test
    void consentWithoutAReferenceCountsForNothing() {
        CheckReport report =
                engine.check(withSource(SEED, new DataSource("panel", DataSource.Kind.CONSENTED, null, null)));

        assertThat(report.decision()).isEqualTo(Decision.BLOCK);
        assertThat(report.suppressed()).isEmpty();
    }

    @Test
    void aSurveyMakesItsOwnFigurePublicAndNoOther() {
        DataSource survey = new DataSource("autumn poll", DataSource.Kind.SURVEY, 53L, null);

        assertThat(engine.check(withSource(SEED, survey)).decision()).isEqualTo(Decision.PASS);
        assertThat(engine.check(withSource(SEED.replace("53", "54"), survey)).decision())
                .isEqualTo(Decision.BLOCK);
    }

    @Test
    void aDeclaredSizeStandsWhereTheTextCountsNobody() {
        String text = "To everyone who watched A Christmas Prince every day for the past 18 days: Who hurt you?";
        DataSource data = new DataSource("viewing history", DataSource.Kind.CUSTOMER_DATA, 53L, null);

        assertThat(engine.check(Draft.of(text)).decision()).isEqualTo(Decision.PASS);
        assertThat(engine.check(withSource(text, data)).decision()).isEqualTo(Decision.BLOCK);
    }

    @Test
    void citesTheLawOfTheSectorForItsKindOfData() {
        Draft watched = Draft.of(SEED);
        Draft bought = Draft.of("To the 53 people who ordered a pizza every day for the past 18 days: Who hurt you?");
        CheckEngine streaming = ShippedRules.engine("streaming");

        assertThat(namesOfReferences(streaming.check(watched))).contains("VPPA, 18 U.S.C. § 2710");
        assertThat(namesOfReferences(streaming.check(bought))).doesNotContain("VPPA, 18 U.S.C. § 2710");
        assertThat(namesOfReferences(engine.check(watched))).doesNotContain("VPPA, 18 U.S.C. § 2710");
    }

    @ParameterizedTest
    @ValueSource(strings = {"streaming", "health", "finance", "education", "retail", "hospitality"})
    void everySectorHasAProfileThatStillBlocksTheSeed(String sector) {
        CheckEngine engine = ShippedRules.engine(sector);

        assertThat(engine.rules().profile().sector()).isEqualTo(sector);
        assertThat(engine.check(Draft.of(SEED)).decision()).isEqualTo(Decision.BLOCK);
    }

    private static List<String> namesOfReferences(CheckReport report) {
        return report.findings().stream()
                .flatMap(finding -> finding.references().stream())
                .map(Reference::name)
                .toList();
    }

    @Test
    void readsAltTextsToo() {
        Draft draft = new Draft("Good morning!", Channel.INSTAGRAM, null, null, List.of(SEED), List.of());

        assertThat(engine.check(draft).findings()).singleElement().satisfies(finding -> assertThat(finding.spans())
                .allSatisfy(span -> assertThat(span.field()).isEqualTo("altTexts[0]")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Bonjour à tous, nous ouvrons demain matin dès huit heures avec des croissants tout chauds.",
                "Доброе утро, друзья! Мы открываемся завтра в восемь часов утра.",
            })
    void aLanguageWithoutALexiconIsReview(String text) {
        CheckReport report = engine.check(Draft.of(text));

        assertThat(report.decision()).isEqualTo(Decision.REVIEW);
        assertThat(report.incomplete()).extracting(Incomplete::what).containsExactly("language");
    }

    @Test
    void aLanguageDeclaredButNotInstalledIsReview() {
        Draft draft = new Draft("Good morning!", Channel.X, "fr", null, List.of(), List.of());

        assertThat(engine.check(draft).decision()).isEqualTo(Decision.REVIEW);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 42, 20240229})
    void readsAnythingToTheEndAndGivesTheSameReportTwice(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 300; i++) {
            Draft draft = Draft.of(Drafts.random(random));
            CheckReport report = engine.check(draft);

            assertThat(report).as("seed %d, <%s>", seed, draft.text()).isEqualTo(engine.check(draft));
            assertThat(report.incomplete())
                    .as("seed %d, <%s>", seed, draft.text())
                    .extracting(Incomplete::what)
                    .doesNotContain("rule", "text");
            assertThat(report.findings())
                    .allSatisfy(finding -> assertThat(finding.spans()).allSatisfy(span -> assertThat(span.quote())
                            .isEqualTo(span.span().in(draft.text()))));
        }
    }

    private static Draft withSource(String text, DataSource source) {
        return new Draft(text, Channel.X, null, null, List.of(), List.of(source));
    }
}
