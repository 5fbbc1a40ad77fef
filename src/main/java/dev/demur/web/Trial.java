package dev.demur.web;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Explanation;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Wording;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one rule makes of a post.
 *
 * @param outcome {@code flags}, {@code near} when little was missing, else {@code passes}
 * @param reasons what kept the rule from speaking, when it came near
 * @param others rules that do find something
 */
record Trial(
        String outcome, List<TextPart> text, List<Found> found, List<Explanation.Failed> reasons, List<String> others) {

    static Trial of(Checker checker, Wording wording, Rule rule, Draft draft) {
        CheckReport report = wording.say(checker.check(draft));
        List<Finding> own = report.findings().stream()
                .filter(finding -> finding.ruleId().equals(rule.id()))
                .toList();
        List<Explanation> near = own.isEmpty() ? wording.say(near(checker, rule.id(), draft)) : List.of();
        Stream<FieldSpan> spans = Stream.concat(
                own.stream().flatMap(finding -> finding.spans().stream()),
                near.stream().flatMap(explanation -> explanation.spans().stream()));
        return new Trial(
                outcome(own, near),
                TextPart.of(draft.text(), inText(spans)),
                own.stream().map(Found::of).toList(),
                near.stream()
                        .flatMap(explanation -> explanation.failed().stream())
                        .distinct()
                        .toList(),
                others(report, rule.id()));
    }

    private static List<Explanation> near(Checker checker, RuleId id, Draft draft) {
        return checker.explain(draft).stream()
                .filter(explanation -> explanation.ruleId().equals(id))
                .toList();
    }

    private static String outcome(List<Finding> own, List<Explanation> near) {
        if (!own.isEmpty()) {
            return "flags";
        }
        return near.isEmpty() ? "passes" : "near";
    }

    private static List<Span> inText(Stream<FieldSpan> spans) {
        return spans.filter(span -> span.field().equals("text"))
                .map(FieldSpan::span)
                .toList();
    }

    private static List<String> others(CheckReport report, RuleId id) {
        return report.findings().stream()
                .map(Finding::ruleId)
                .filter(other -> !other.equals(id))
                .map(RuleId::value)
                .distinct()
                .toList();
    }

    /** A finding of the rule. */
    record Found(String severity, String message) {

        static Found of(Finding finding) {
            return new Found(finding.severity().id(), VisibleText.of(finding.message()));
        }
    }
}
