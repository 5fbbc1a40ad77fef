package dev.demur.core.check;

import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out findings that another rule has said better of the same words. Stateless. */
final class GivingWay {

    private GivingWay() {}

    /** The findings that stand, in their order. */
    static List<Judged> among(List<Judged> findings, List<Rule> rules) {
        if (findings.size() < 2) {
            return findings;
        }
        Map<RuleId, Set<RuleId>> better = new HashMap<>();
        rules.stream()
                .filter(rule -> !rule.givesWayTo().isEmpty())
                .forEach(rule -> better.put(rule.id(), rule.givesWayTo()));
        List<Judged> standing = new ArrayList<>(findings);
        standing.removeIf(judged -> {
            Set<RuleId> ids = better.getOrDefault(judged.finding().ruleId(), Set.of());
            return findings.stream().anyMatch(other -> isBetter(other.finding(), judged.finding(), ids));
        });
        return standing;
    }

    /** No finding gives way to a milder one: that would let a draft through. */
    private static boolean isBetter(Finding other, Finding finding, Set<RuleId> ids) {
        return ids.contains(other.ruleId())
                && other.severity().compareTo(finding.severity()) >= 0
                && other.spans().stream().anyMatch(span -> isWithin(span, finding));
    }

    private static boolean isWithin(FieldSpan span, Finding finding) {
        return finding.spans().stream()
                .filter(own -> own.field().equals(span.field()))
                .map(FieldSpan::span)
                .reduce(Span::union)
                .filter(whole -> whole.overlaps(span.span()))
                .isPresent();
    }
}
