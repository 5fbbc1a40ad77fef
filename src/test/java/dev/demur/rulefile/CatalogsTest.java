package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.rule.Message;
import dev.demur.core.rule.MessageCatalog;
import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleSet;
import org.junit.jupiter.api.Test;

final class CatalogsTest {

    private static final String OWN =
            "language: %s%nsentences: {nothing-found: Alles fein.}%nrules: {viewer-by-number: {title: Nummer,"
                    + " why: Ein Haushalt., message: Nennt eine Nummer.}}%n";

    @Test
    void saysWhatTheServiceSaysWhereASetHasNoWordsOfItsOwn() throws InvalidRuleFilesException {
        MessageCatalog german = load(TestFiles.valid()).catalog("de").orElseThrow();

        assertThat(german.sentences().get(MessageKey.NOTHING_FOUND))
                .isEqualTo(new Message("Nichts in diesem Beitrag zeigt Menschen, was Sie über sie wissen."));
        assertThat(german.rules()).isEmpty();
        assertThat(german.references()).isEmpty();
    }

    @Test
    void prefersTheWordsOfTheSet() throws InvalidRuleFilesException {
        MessageCatalog german = load(TestFiles.valid().with("messages/de.yaml", OWN.formatted("de")))
                .catalog("de")
                .orElseThrow();

        assertThat(german.sentences().get(MessageKey.NOTHING_FOUND)).isEqualTo(new Message("Alles fein."));
        assertThat(german.sentences().get(MessageKey.ABOUT)).isEqualTo(new Message("etwa {count}"));
        assertThat(german.rules()).containsOnlyKeys(new RuleId("viewer-by-number"));
    }

    @Test
    void speaksAFurtherLanguageAsFarAsSomebodyTranslatedIt() throws InvalidRuleFilesException {
        MessageCatalog dutch = load(TestFiles.valid().with("messages/nl.yaml", OWN.formatted("nl")))
                .catalog("nl")
                .orElseThrow();

        assertThat(dutch.sentences().get(MessageKey.NOTHING_FOUND)).isEqualTo(new Message("Alles fein."));
        assertThat(dutch.sentences().get(MessageKey.ABOUT)).isEqualTo(new Message("about {count}"));
    }

    @Test
    void makesAnotherSetOfOtherWords() throws InvalidRuleFilesException {
        RuleFiles files = TestFiles.valid().with("messages/de.yaml", OWN.formatted("de"));

        assertThat(load(files).digest()).isNotEqualTo(load(TestFiles.valid()).digest());
    }

    private static RuleSet load(RuleFiles files) throws InvalidRuleFilesException {
        return TestFiles.LOADER.load(files, "default");
    }
}
