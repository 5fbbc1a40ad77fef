package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.check.Decision;
import dev.demur.core.text.Draft;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who did what in German: by the place of the verb, by answers, by dealings, by names; and what only looks like it. */
class GermanGrammarTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Während alle anderen schliefen, standen vier Abonnentinnen 12 Tage in Folge um sechs am Drehkreuz.",
                "Am Montag um 5:52 stand vor unserer Bäckerei genau ein Mensch.",
                "Wir haben 5 Mitglieder, die nur zum Duschen kommen. Wir kennen euch.",
                "Der Herr mit dem roten Hut, der jeden Morgen um 7 an Haltestelle Nord wartet: Alles gut?",
                "Wie viele Leute haben am Valentinstag einen Tisch für eine Person reserviert? Neun.",
                "Sieben. So viele Kundinnen haben im Mai ihr Brautkleid zurückgeschickt.",
                "Im Advent hat nur einer das vegane Menü bestellt.",
                "In Zimmer 308 wurde gestern um 2:40 Uhr das dritte Steak bestellt.",
                "Um 4:02 Uhr kam bei uns eine Bestellung aus Gera: 60 Kerzen und ein Seil.",
                "Sie kam um neun, bestellte drei Torten und weinte. Liebe Dame im grünen Mantel, alles Gute.",
                "Wer letzte Nacht in Graz um 2:31 den Roller versenkt hat: Der Akku hat dich gemeldet.",
                "Umzug abgesagt, Kartons trotzdem gekauft: Respekt an die Kundin aus Lüneburg.",
                "Unsere Art-Direktorin Svenja ist trotz Depression wieder da.",
            })
    void isRead(String text) {
        assertThat(observed(text)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Während alle anderen schliefen, standen unsere Bäcker um zwei in der Backstube.",
                "Am Montag um 5:52 geht die Sonne auf.",
                "Wir haben 5 Duschen, die nur warm sind.",
                "Die Person, die das hier um Mitternacht im Bett liest: Handy weg.",
                "Wie viele Leute passen in unseren Kleinbus? Neun.",
                "Im Advent hat nur eine Filiale sonntags offen.",
                "In Raum 308 wird am Freitag um 18 Uhr gebacken.",
                "Pinguin Ole hat diese Woche 14 Fische aus dem falschen Eimer geklaut.",
                "Hugo, unser 3D-Drucker, hat gestern Nacht elf Stunden am Stück gearbeitet.",
                "Ein Tag im Leben unserer Tierärztin: 6 Katzen, 4 Hunde, 1 Papagei.",
                "Sevda erklärt den P-Schein und warum sie nachts lieber fährt. 14 Minuten.",
                "Heute leite ich ein Team von neun Leuten mit Lücken im Lebenslauf.",
                "60.000 Anfragen auf zehn Wohnungen an einem Montag in München.",
                "Der Bus hat sich noch nie beschwert, wenn ihr 4 Minuten zu spät kommt.",
                "Unsere Oma hat 40 Jahre daran gearbeitet.",
            })
    void isNoDisclosure(String text) {
        assertThat(ShippedRules.FIRST_READER.check(Draft.of(text)).decision()).isEqualTo(Decision.PASS);
    }

    private static List<Disclosure> observed(String text) {
        return ShippedRules.DEFAULT.statements(text).stream()
                .filter(disclosure -> disclosure.observation().isObserved())
                .toList();
    }
}
