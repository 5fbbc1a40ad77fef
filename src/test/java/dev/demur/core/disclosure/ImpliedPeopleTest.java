package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are told of without a word for them, and what only looks like it. */
class ImpliedPeopleTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Pregnancy tests at our Leeds branch on Friday: 11.",
                "Emergency contraception sales last weekend: 63",
                "Depression claims from one Dublin law firm: 11 since Christmas.",
                "Room 214 has rung down for extra pillows five times tonight.",
                "Suite 9 drank the entire minibar on Thursday.",
                "12 homes on Hawthorn Avenue on emergency credit tonight.",
                "Two couples in our divorce retreat this weekend asked to share a room again.",
                "There's a chap at our Croydon gym who hasn't wiped down the bench since March.",
                "15 customers in Dingle still pay for a fax line.",
                "Two of our cabin crew failed the breath test in Cork this morning.",
            })
    void areFound(String text) {
        assertThat(observed(text)).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Pregnancy tests at our Leeds branch from Friday: 11 brands.",
                "Smear tests at our Leeds clinic this Friday: 10 to 4.",
                "Diabetes talk at our Hull branch on Friday: 12 seats, tea and cake.",
                "STI tests, our Cork clinic: 14 May.",
                "Room 214 has been redone in sage green.",
                "Gate 14 has closed for the night.",
                "Fault in Waterford fixed: 2,300 homes are back online as of 6am.",
                "You watched 1.4 billion hours of telly with us last year.",
                "Our cabin crew of two served 212 breakfasts this morning.",
                "Cardigans will be worn at our Durham store on Friday.",
            })
    void areNotImagined(String text) {
        assertThat(observed(text)).isEmpty();
    }

    private static List<Disclosure> observed(String text) {
        return ShippedRules.DEFAULT.statements(text).stream()
                .filter(disclosure -> disclosure.observation().isObserved())
                .toList();
    }
}
