package dev.demur.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraitsAndChildrenTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "We counted: 41 diabetics among our members.|diabetics",
                "240 of our customers are on benefits.|on benefits",
                "Mrs Halloran (warfarin), please ring the bell.|warfarin",
                "Unter unseren 120 Versicherten sind neun Alkoholiker.|Alkoholiker",
                "12 unserer Mieter sind im Zahlungsverzug.|Zahlungsverzug",
            })
    void tellsWhatCustomersAreSaidToBe(String text, String trait) {
        assertThat(ShippedRules.DEFAULT.statements(text)).singleElement().satisfies(statement -> assertThat(
                        statement.detail(Slot.TRAIT))
                .map(Mention::words)
                .contains(trait));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "41 nurses among our members.",
                "Our course helps people with dementia.",
                "12 unserer Mieter sind im Chor.",
                "Our drivers are on strike on Monday.",
            })
    void takesNobodyElseForAGroupWithATrait(String text) {
        assertThat(ShippedRules.DEFAULT.statements(text)).noneMatch(statement -> statement.fills(Slot.TRAIT));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Emma (6) painted our poster.",
                "Noah, 7, from Hillside Primary.",
                "A boy from Year 4 painted our poster.",
                "Jannik aus der 6c hat unser Plakat gemalt.",
            })
    void knowsAChildByNameAndAgeOrByClass(String text) {
        assertThat(ShippedRules.DEFAULT.statements(text))
                .extracting(statement -> statement.subject().kind())
                .contains(Subject.Kind.MINOR);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Emma (36) painted our poster.",
                "Leo (2), our tomcat, painted our poster.",
                "A boy from Leeds painted our poster.",
                "Frau Albers aus der 6c hat unser Plakat gemalt.",
            })
    void takesNobodyElseForAChild(String text) {
        assertThat(ShippedRules.DEFAULT.statements(text))
                .noneMatch(statement -> statement.subject().kind() == Subject.Kind.MINOR);
    }
}
