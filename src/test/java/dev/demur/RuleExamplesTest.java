package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.demur.core.check.CheckEngine;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.rule.Example;
import dev.demur.core.rule.Rule;
import dev.demur.core.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every example in every rule file does what the file says it does. */
class RuleExamplesTest {

    private static final int FEWEST_EXAMPLES = 8;

    private final CheckEngine engine = ShippedRules.DEFAULT;

    @TestFactory
    Stream<DynamicContainer> everyRule() {
        return engine.rules().rules().stream()
                .map(rule -> dynamicContainer(rule.id().value(), tests(rule)));
    }

    private Stream<DynamicNode> tests(Rule rule) {
        Stream<DynamicNode> enough = Stream.of(dynamicTest("has enough examples", () -> {
            assertThat(rule.flags()).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
            assertThat(rule.passes()).hasSizeGreaterThanOrEqualTo(FEWEST_EXAMPLES);
        }));
        Stream<DynamicNode> flags = rule.flags().stream()
                .map(example -> dynamicTest("flags: " + example.marked(), () -> assertThat(marked(rule, example))
                        .isEqualTo(example.marked())));
        Stream<DynamicNode> passes = rule.passes().stream()
                .map(example -> dynamicTest("passes: " + example.text(), () -> assertThat(marked(rule, example))
                        .isEqualTo(example.text())));
        Stream<DynamicNode> gaps = rule.knownGaps().stream()
                .map(example -> dynamicTest("known gap: " + example.marked(), () -> assertThat(marked(rule, example))
                        .as("this gap has closed: move the line to flags or passes")
                        .isNotEqualTo(example.marked())));
        return Stream.of(enough, flags, passes, gaps).flatMap(tests -> tests);
    }

    /** The example as the rule marks it. */
    private String marked(Rule rule, Example example) {
        List<Span> spans = engine.check(rule.draft(example)).findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id()))
                .flatMap(finding -> finding.spans().stream())
                .map(FieldSpan::span)
                .sorted()
                .distinct()
                .toList();
        return new Example(example.text(), spans).marked();
    }
}
