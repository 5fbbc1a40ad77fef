package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What part of a group of the speaker's own is said to be, and what only happens around such groups. */
final class OwnGroupsTest {

    private static boolean tellsTrait(String text) {
        return ShippedRules.DEFAULT.statements(text).stream()
                .anyMatch(statement ->
                        statement.fills(Slot.TRAIT) && statement.observation().isObserved());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Half the book club is on antidepressants.",
                "Our Tuesday evening class? All divorced.",
                "Most of the ladies in our yoga are pregnant.",
                "The whole choir is on Ozempic.",
                "Der halbe Lesekreis ist auf Ozempic, und man sieht es.",
                "Unser Dienstagskurs? Alle geschieden.",
                "Die meisten Damen im Yoga sind schwanger."
            })
    void whatManyOfThemAreGivesThemAway(String text) {
        assertThat(tellsTrait(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Half the village came to the funeral of our founder on Friday.",
                "So many of you asked about menopause that we made a podcast.",
                "Most of our guests with wheelchairs use the side entrance.",
                "Everyone in our diabetes group gets a free cookbook this month.",
                "Our Tuesday pregnancy class is full. Next one starts in May.",
                "Die ganze Straße roch nach Lebkuchen und ein bisschen nach Schnaps.",
                "Die meisten Menschen mit Depressionen warten zu lange, bis sie Hilfe holen.",
                "Unser Kirchenchor singt am Heiligabend im Gefängnis."
            })
    void whatHappensAroundThemDoesNot(String text) {
        assertThat(tellsTrait(text)).isFalse();
    }
}
