package dev.demur.core.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.check.CheckEngine;
import dev.demur.core.check.Rewrite;
import dev.demur.core.text.Draft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps a rewrite a sentence somebody would have written, one mechanism after the other. */
class RewriteMechanismsTest {

    private final CheckEngine engine = ShippedRules.DEFAULT;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = {"/rewrites/en.csv", "/rewrites/de.csv"},
            delimiter = '|')
    void reads(String mechanism, String text, String expected) {
        assertThat(rewrites(text)).as(mechanism).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to our logs exactly 31 households switched off The Backbencher in the same minute on Sunday. Minute"
                        + " 47. You know what you saw.",
                "Unsere treue Kundin Gerlinde Maier hat im November 340 Dosen Katzenfutter gekauft."
            })
    void whatSaysSomethingElseComesAfterWhatKeepsThePost(String text) {
        List<Rewrite> rewrites = engine.check(Draft.of(text)).findings().get(0).rewrites();

        assertThat(rewrites.get(0).ways()).doesNotContain("general");
        assertThat(rewrites).anySatisfy(rewrite -> assertThat(rewrite.ways()).containsExactly("general"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bride's father has ordered 388 pizzas this week. You ok?",
                "Kunde bestellt dieselbe Hose in sechs Größen. Und schickt sieben zurück. Wir ermitteln noch.",
                "In Zimmer 308 wurde heute Nacht um 2:40 Uhr der dritte Kaiserschmarrn bestellt. Zimmer 308, ihr seid Helden."
            })
    void nobodyIsAskedWhatOnlyOneCouldAnswer(String text) {
        assertThat(engine.check(Draft.of(text)).findings().get(0).rewrites())
                .isNotEmpty()
                .allSatisfy(rewrite -> assertThat(rewrite.ways()).doesNotContain("question"));
    }

    private List<String> rewrites(String text) {
        return engine.check(Draft.of(text)).findings().stream()
                .flatMap(finding -> finding.rewrites().stream())
                .map(Rewrite::text)
                .toList();
    }
}
