package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of things that stand for people, and counts that do not. */
final class TellingCountsTest {

    private static boolean isObserved(String text) {
        return ShippedRules.DEFAULT.statements(text).stream()
                .anyMatch(statement -> statement.observation().isObserved());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 pregnancy tests went over the counter last night.",
                "Three chlamydia results before lunch. Happy Monday!",
                "Eight break-up moves this month.",
                "5 no-shows yesterday. FIVE.",
                "Church resignations processed at our counter in March: 12.",
                "19 viagra refills picked up before noon on Friday.",
                "Acht Trennungsumzüge diesen Monat.",
                "Drei Chlamydien-Diagnosen vor dem Mittagessen.",
                "Kirchenaustritte an unserem Schalter im März: 12.",
                "Sieben Entgiftungen über Silvester. Bleibt stark!",
                "Pregnancy tests up 300% in SE15 this week.",
                "Nirgends so viele Abnehmspritzen bestellt wie in Bad Homburg. Wir sagen nur: Neujahr 😏"
            })
    void thingsThatOnlySomebodyInNeedHasStandForPeople(String text) {
        assertThat(isObserved(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 pregnancy tests in one pack, now 20 % off.",
                "Eight ways to survive a break-up, number 5 is cake.",
                "12 condoms in every welcome bag at the festival tonight.",
                "We have 5 wheelchairs to borrow at the entrance today.",
                "We handed out 85 food parcels this week.",
                "14 babies were born at our birth centre this weekend.",
                "The museum shows 30 wedding rings from four centuries until Sunday.",
                "Noch 2 Umstandshosen in Größe 40 auf Lager, diese Woche reduziert.",
                "Sechs Diät-Mythen, am Donnerstag im Blog widerlegt.",
                "Am Eingang stehen heute 5 Rollstühle zum Ausleihen.",
                "Diabetes is up 20 % in the UK since 2010.",
                "In Leeds we have a new therapy room. Come and see it 😉"
            })
    void otherCountsDoNot(String text) {
        assertThat(isObserved(text)).isFalse();
    }
}
