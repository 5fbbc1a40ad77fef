package dev.demur.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link TextAnnotator#people} promises, whoever keeps it. The annotator knows Anna and Müller in German. */
public abstract class PeopleContract {

    protected abstract TextAnnotator annotator();

    @Test
    void namesComeInTheOrderOfTheText() {
        List<String> tokens = List.of("Anna", "Müller", "und", "Anna", "sind", "da", ".");

        assertThat(annotator().people(tokens, "de")).containsExactly(new Span(0, 2), new Span(3, 4));
    }

    @Test
    void aSentenceWithoutANameHasNone() {
        assertThat(annotator().people(List.of("Morgen", "ist", "geschlossen", "."), "de"))
                .isEmpty();
    }

    @Test
    void nothingNamesNobody() {
        assertThat(annotator().people(List.of(), "de")).isEmpty();
    }

    @Test
    void inALanguageWithoutAModelNobodyIsFound() {
        assertThat(annotator().people(List.of("Anna", "Müller", "est", "ici"), "fr"))
                .isEmpty();
    }

    @Test
    void theSameTokensGiveTheSameNames() {
        List<String> tokens = List.of("Anna", "Müller", "hat", "angerufen");

        assertThat(annotator().people(tokens, "de")).isEqualTo(annotator().people(tokens, "de"));
    }
}
