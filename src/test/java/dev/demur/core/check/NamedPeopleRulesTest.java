package dev.demur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import dev.demur.core.text.Draft;
import dev.demur.core.text.FakeAnnotator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the rules on named people go together with the others, and what they cost. */
final class NamedPeopleRulesTest {

    @Test
    void whatABehaviourRuleSaysOfTheSameWordsIsNotSaidTwice() {
        assertThat(rules("Our guest Tom Ives ordered 42 plates of momos last night."))
                .containsExactly("single-person-behaviour");
    }

    @Test
    void whereNoOtherRuleSpeaksTheNameIsSaid() {
        assertThat(rules("Our guest Tom Ives is the reason we count the towels."))
                .containsExactly("named-person-data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna Müller says hello.",
                "The ice cream of the week is mango and mint.",
                "Anna and the team wish you a sunny weekend, Müller too!",
            })
    void theModelOfNamesIsLeftAloneUntilTheRestOfARuleHolds(String text) {
        FakeAnnotator names = new FakeAnnotator("Anna", "Müller");
        CheckEngine engine = new CheckEngine(ShippedRules.DEFAULT.rules(), names, ShippedRules.CLOCK);

        engine.check(Draft.of(text));

        assertThat(names.questions()).isZero();
    }

    @Test
    void theModelOfNamesIsAskedOnceASentenceHoweverManyRulesNeedIt() {
        FakeAnnotator names = new FakeAnnotator("Anna", "Müller");
        CheckEngine engine = new CheckEngine(ShippedRules.DEFAULT.rules(), names, ShippedRules.CLOCK);

        engine.explain(
                Draft.of("Refund for Anna Müller, born 12 August 1974, is overdue")); // as a check, without rewrites

        assertThat(names.questions()).isOne();
    }

    private static List<String> rules(String text) {
        return ShippedRules.DEFAULT.check(Draft.of(text)).findings().stream()
                .map(finding -> finding.ruleId().value())
                .toList();
    }
}
