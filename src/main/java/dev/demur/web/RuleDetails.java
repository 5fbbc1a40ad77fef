package dev.demur.web;

import dev.demur.core.rule.Example;
import dev.demur.core.rule.NamedThresholds;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import java.util.List;
import java.util.Map;

/**
 * One rule as its page shows it, under the profile in force.
 *
 * @param raisedTo the severities it may be raised to, each once
 * @param areReplies whether its examples are answers to a review and not posts
 */
record RuleDetails(
        RuleList.Entry rule,
        String category,
        String message,
        String profile,
        List<String> raisedTo,
        List<Limit> limits,
        List<Reference> references,
        boolean areReplies,
        List<List<TextPart>> flags,
        List<String> passes,
        List<String> gaps) {

    static RuleDetails of(Rule rule, RuleSet set) {
        return new RuleDetails(
                RuleList.Entry.of(rule, set.profile()),
                rule.category(),
                rule.message().template(),
                set.profile().name(),
                rule.raises().stream().map(raise -> raise.to().id()).distinct().toList(),
                Limit.of(NamedThresholds.of(rule, set.profile())),
                rule.references(),
                rule.examplesAre() == Rule.ExamplesAre.REPLY,
                rule.flags().stream()
                        .map(example -> TextPart.of(example.text(), example.spans()))
                        .toList(),
                texts(rule.passes()),
                texts(rule.knownGaps()));
    }

    private static List<String> texts(List<Example> examples) {
        return examples.stream().map(example -> VisibleText.of(example.text())).toList();
    }

    /** A named threshold and what the profile sets it to. */
    record Limit(String name, long value) {

        static List<Limit> of(Map<String, Long> thresholds) {
            return thresholds.entrySet().stream()
                    .map(limit -> new Limit(limit.getKey(), limit.getValue()))
                    .toList();
        }
    }
}
