package dev.demur.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.rule.Example;
import dev.demur.core.text.Folding;
import dev.demur.core.text.PeopleContract;
import dev.demur.core.text.Span;
import dev.demur.core.text.TextAnnotator;
import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenNlpPeopleTest extends PeopleContract {

    private static final TextAnnotator ANNOTATOR = new OpenNlpAnnotator(OpenNlpPeopleTest.class.getClassLoader());
    private static final WordSplitter SPLITTER = new WordSplitter(new Folding(Map.of()), List.of("'s", "'ve", "n't"));

    @Override
    protected TextAnnotator annotator() {
        return ANNOTATOR;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en [[Maisie Duggan]] is trying the tiniest pinafore.",
                "en Our guest [[Tom Ives]] left without paying.",
                "en [[Dave P.]] hasn't paid for March.",
                "en mr [[lindqvist]] called again about his refund",
                "en Mrs. [[Yildirim]], your order is ready.",
                "en shout-out to [[maisie duggan]] from dublin",
                "en [[JAYDEN OKORO]] WINS THE CUP",
                "en Thanks [[Parveen]]! See you soon.",
                "de [[ANNA MÜLLER]] HAT STORNIERT",
                "de [[anna müller]] aus kassel hat storniert",
                "de Frau [[Yıldız]], Ihr Termin am Montag steht.",
                "de herr [[schmidt]], ihre rechnung ist offen",
                "de Unsere Kundin [[Petra Lohse]] hat angerufen.",
                "de Hallo [[Marcus]], danke für deine Geduld!",
                "de [[ayşe yılmaz]], ihr termin wurde verschoben"
            })
    void findsNamesHoweverTheyAreTyped(String line) {
        assertThat(marked(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en New York and Vienna are lovely in May.",
                "en Will you mark the date? The grace period ends on Friday.",
                "en FREE DELIVERY ON ALL ORDERS TODAY",
                "en our new menu is here, come and try it",
                "de Liebe Kundinnen und Kunden, wir haben ab Montag geöffnet!",
                "de Frohe Weihnachten und einen guten Rutsch!",
                "de Die Goethestraße in Kassel ist gesperrt.",
                "de NEUE ÖFFNUNGSZEITEN AB MONTAG",
                "de heute gibt es am markt in kassel eis für alle"
            })
    void leavesOtherCapitalsAlone(String line) {
        assertThat(marked(line)).isEqualTo(line);
    }

    @Test
    void aNameInCapitalsOrInSmallLettersIsTheSameName() {
        Stream.of("Petra Lohse hat noch nicht bezahlt.", "Jana Kowalski kommt am Montag.")
                .forEach(text -> {
                    List<Span> typed = people("de", text);

                    assertThat(typed).as(text).hasSize(1);
                    assertThat(people("de", text.toUpperCase(Locale.ROOT)))
                            .as(text)
                            .isEqualTo(typed);
                    assertThat(people("de", text.toLowerCase(Locale.ROOT)))
                            .as(text)
                            .isEqualTo(typed);
                });
    }

    private static String marked(String line) {
        String language = line.substring(0, 2);
        Example example = Example.parse(line.substring(3));
        return language + " " + new Example(example.text(), people(language, example.text())).marked();
    }

    private static List<Span> people(String language, String text) {
        List<Word> words = SPLITTER.split(text);
        return ANNOTATOR.people(words.stream().map(Word::text).toList(), language).stream()
                .map(name -> new Span(
                        words.get(name.start()).start(),
                        words.get(name.end() - 1).end()))
                .toList();
    }
}
