package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureExtractorTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "53 guests ordered at 3am last night|53",
                "1,235 guests ordered at 3am last night|1235",
                "1.235 Gäste bestellten gestern um 3:12 Uhr|1235",
                "1 235 guests ordered at 3am last night|1235",
                "12k guests ordered at 3am last night|12000",
                "42.3 lakh customers ordered at 3am last night|4230000",
                "fifty-three guests ordered at 3am last night|53",
                "two hundred and twelve guests ordered at 3am last night|212",
                "a dozen guests ordered at 3am last night|12",
                "half a dozen guests ordered at 3am last night|6",
                "dreiundfünfzig Gäste haben gestern um 3:12 Uhr bestellt|53",
                "zweihundertzwölf Gäste haben gestern um 3:12 Uhr bestellt|212",
                "elf von euch haben gestern um 3:12 Uhr bestellt|11",
                "two of our 61 guests ordered at 3am last night|2",
                "zwei unserer 61 Gäste haben gestern um 3:12 Uhr bestellt|2",
                "3% of our 200 testers ordered at 3am last night|6",
                "someone in Thane ordered at 3am last night|1",
                "Ein Kunde hat gestern um 3:12 Uhr bestellt|1",
            })
    void countsHoweverTheNumberIsWritten(String text, long expected) {
        assertThat(observed(text)).singleElement().satisfies(disclosure -> assertThat(disclosure.cohort())
                .isNotNull()
                .extracting(Cohort::count)
                .isEqualTo(expected));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "53 guests ordered cake every day for the past 18 days|P18D",
                "53 guests ordered cake every day last week|P1W",
                "53 guests ordered cake every day for the last three months|P3M",
                "53 Gäste haben in den letzten 18 Tagen täglich Kuchen bestellt|P18D",
                "53 Gäste haben letzte Woche täglich Kuchen bestellt|P1W",
            })
    void writesPeriodsAsDurations(String text, String expected) {
        assertThat(observed(text)).singleElement().satisfies(disclosure -> assertThat(disclosure.detail(Slot.PERIOD))
                .map(Mention::value)
                .contains(expected));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "If 12 of you order at 3am tonight, we will bring cake.",
                "We never look at which 12 guests ordered at 3am.",
                "The first 12 guests who order on Friday get a free mug.",
                "Twelve of you will win a night at our hotel on Friday.",
                "Our 12 chefs cooked for you last night.",
                "In a poll of 212 adults, 38% said they ordered at 3am last week.",
                "Nobody ordered at 3am last night.",
                "Who of you ordered at 3am last night?",
                "Everyone who ordered last night: thank you!",
                "Order number 12 at the counter before 3am.",
                "The average guest ordered twice last month.",
                "Wenn 12 von euch heute um 3 Uhr bestellen, gibt es Kuchen.",
                "Wir schauen nie nach, welche 12 Gäste gestern bestellt haben.",
                "Die ersten 12 Gäste, die am Freitag bestellen, bekommen eine Tasse gratis.",
                "Unsere 12 Köche haben gestern für euch gekocht.",
                "In einer Umfrage unter 212 Erwachsenen haben 38 % gesagt, dass sie gestern bestellt haben.",
                "Niemand hat gestern um 3:12 Uhr bestellt.",
            })
    void isNoDisclosure(String text) {
        assertThat(observed(text)).isEmpty();
    }

    @Test
    void countsAVerbNoLexiconListsWhenPeopleDidItInThePast() {
        assertThat(observed("To the 53 guests who yodelled at our thermostat 12 times last week: are you ok?"))
                .singleElement()
                .satisfies(disclosure -> {
                    assertThat(disclosure.behaviour().words()).isEqualTo("yodelled");
                    assertThat(disclosure.observation().signs()).contains(Sign.UNLISTED_BEHAVIOUR);
                });
    }

    private static List<Disclosure> observed(String text) {
        return ShippedRules.DEFAULT.statements(text).stream()
                .filter(disclosure -> disclosure.observation().isObserved())
                .toList();
    }
}
