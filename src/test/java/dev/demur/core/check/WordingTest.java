package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demur.ShippedRules;
import dev.demur.core.check.Explanation.Failed;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a report says in a language that it was not made in, by the shipped rules. */
final class WordingTest {

    private static final String SEED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";

    private final CheckEngine engine = ShippedRules.DEFAULT;
    private final Wording german = Wording.of(engine.rules(), "de");
    private final Wording english = Wording.of(engine.rules(), "en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?"
                        + "|Hält 53 Personen vor, was sie angesehen haben, wie oft und wann, und macht sich darüber lustig.",
                "To everyone who's watched A Christmas Prince: see you next year."
                        + "|Nichts in diesem Beitrag zeigt Menschen, was Sie über sie wissen.",
                "Our guest Mr Miller in room 12 cancelled his dinner last night."
                        + "|Zeigt, was eine namentlich genannte Person gekündigt oder storniert hat, wann und wo.",
                "The alarm code is 4711#, come by any time.|Zeigt der Öffentlichkeit einen Code, der etwas öffnet."
            })
    void sumsUp(String text, String expected) {
        assertThat(german.say(engine.check(Draft.of(text))).summary()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11 of our customers ordered pizza 9 times on Friday."
                        + "|Erzählt der Öffentlichkeit, was 11 Personen bestellt haben, „9 times“, „on Friday“.",
                "About 40 of our members trained at 3 am on New Year's Eve."
                        + "|Erzählt der Öffentlichkeit, was etwa 40 Personen trainiert haben, „3 am on New Year's Eve“.",
                "Die 27, die letzte Nacht bei uns nach „Scheidung“ gesucht haben: alles wird gut."
                        + "|Erzählt der Öffentlichkeit, wonach 27 Personen gesucht haben, „letzte Nacht“.",
                "10.312 Kunden haben gestern Abend Chips bestellt. Wer hat euch wehgetan?"
                        + "|Verspottet 10.312 Personen für das, was sie getan haben."
            })
    void saysWhatAFindingIsAbout(String text, String expected) {
        assertThat(german.say(engine.check(Draft.of(text))).findings())
                .extracting(Finding::message)
                .contains(expected);
    }

    @Test
    void changesNothingButWords() {
        CheckReport report = engine.check(Draft.of(SEED));
        CheckReport said = german.say(report);

        assertThat(english.say(said)).isNotEqualTo(report); // its messages are the rules' own, said nowhere else
        assertThat(said.decision()).isEqualTo(report.decision());
        assertThat(said.findings()).zipSatisfy(report.findings(), (one, other) -> {
            assertThat(one.ruleId()).isEqualTo(other.ruleId());
            assertThat(one.spans()).isEqualTo(other.spans());
            assertThat(one.evidence()).isEqualTo(other.evidence());
            assertThat(one.facts()).isEqualTo(other.facts());
            assertThat(one.rewrites()).extracting(Rewrite::text).isEqualTo(texts(other));
        });
    }

    private static List<String> texts(Finding finding) {
        return finding.rewrites().stream().map(Rewrite::text).toList();
    }

    @Test
    void callsARewriteInTheLanguageOfTheReaderNotOfTheDraft() {
        CheckReport report = engine.check(Draft.of(
                "An die 53 Leute, die seit 18 Tagen jeden Tag „A Christmas Prince“ schauen: Wer hat euch wehgetan?"));

        assertThat(report.findings().get(0).rewrites().get(0).label()).startsWith("Alle ansprechen");
        assertThat(english.say(report).findings().get(0).rewrites().get(0).label())
                .startsWith("Speak to everyone");
    }

    @Test
    void citesLawsAsTheReaderKnowsThem() {
        assertThat(german.say(engine.check(Draft.of(SEED))).findings().get(0).references())
                .extracting(reference -> reference.name())
                .contains("DSGVO Art. 5 Abs. 1 Buchst. b");
    }

    @Test
    void advisesInQuotationMarksOfTheLanguage() {
        Draft draft = new Draft(
                "Look!", Channel.X, null, null, List.of("To the 53 people who watched it every day"), List.of());

        assertThat(german.say(engine.check(draft)).findings())
                .extracting(Finding::advice)
                .containsExactly("Weglassen: „53 people“ und „every day“.");
    }

    @Test
    void saysWhyAFindingDoesNotCount() {
        DataSource consented = new DataSource("interviews", DataSource.Kind.CONSENTED, null, "consent-7");
        Draft draft = new Draft(SEED, Channel.X, null, null, List.of(), List.of(consented));

        assertThat(german.say(engine.check(draft)).suppressed())
                .extracting(Suppressed::reason)
                .contains("Die Betroffenen haben eingewilligt; die Einwilligung liegt vor als consent-7.");
    }

    @Test
    void saysWhatCouldNotBeChecked() {
        CheckReport report =
                german.say(engine.check(Draft.of("53 people watched it.").with("これは日本語の文章です。")));

        assertThat(report.incomplete())
                .extracting(Incomplete::reason)
                .containsExactly("Das Feld text ist in einer Sprache ohne Lexikon.");
        assertThat(report.summary())
                .isEqualTo("Konnte nicht vollständig geprüft werden: Das Feld text ist in einer Sprache ohne Lexikon.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "10,312 people watched it last night. Who hurt you?>cohort>die Anzahl 10.312 ist nicht kleiner als 10.000",
                "53 people have watched it.>observed>3 von 4 nötigen Punkten: aufgezeichnetes Verhalten, genaue Anzahl",
                "If you've watched it 18 times, you need this.>observed>kein Anzeichen zählt: nur angenommen"
            })
    void saysWhyARuleHasNoFinding(String text, String condition, String expected) {
        assertThat(german.say(engine.explain(Draft.of(text))))
                .flatExtracting(Explanation::failed)
                .extracting(Failed::condition, Failed::text)
                .contains(tuple(condition, expected));
    }

    @Test
    void leavesWhatItDoesNotKnow() {
        CheckReport report = engine.check(Draft.of(SEED));

        assertThat(Wording.of(engine.rules(), "fr").say(report)).isEqualTo(report);
        assertThat(Wording.AS_IT_IS.say(report)).isEqualTo(report);
        assertThat(english.say(report)).isEqualTo(report);
    }

    @Test
    void leavesAMessageThatIsKnownInItsWordsOnly() {
        CheckReport report = engine.check(Draft.of(SEED));
        Finding known = report.findings().get(0);
        Finding old = new Finding(
                known.ruleId(),
                "behaviour",
                Severity.BLOCK,
                "As it was said then.",
                known.spans(),
                Map.of(),
                List.of());
        CheckReport stored = new CheckReport(
                report.decision(), "As it was.", "en", "", "", "default", List.of(old), List.of(), List.of());

        CheckReport said = german.say(stored);

        assertThat(said.summary()).isEqualTo("As it was.");
        assertThat(said.findings().get(0).message()).isEqualTo("As it was said then.");
        assertThat(known.spans().get(0).span()).isEqualTo(new Span(7, 16));
    }
}
