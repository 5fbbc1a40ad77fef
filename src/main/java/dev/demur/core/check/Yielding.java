package dev.demur.core.check;

import dev.demur.core.check.Wording.Judged;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaves out what another rule, which knows more of it, has said of the same words. */
final class Yielding {

    private Yielding() {}

    /** Takes the findings of rules that yield out of a list where one as grave of a rule that does not shares a word. */
    static void among(List<Judged> findings, RuleSet rules) {
        Set<Object> yielding =
                rules.rules().stream().filter(Rule::yields).map(Rule::id).collect(Collectors.toSet());
        List<Finding> firm = findings.stream()
                .map(Judged::finding)
                .filter(finding -> !yielding.contains(finding.ruleId()))
                .toList();
        findings.removeIf(judged -> yielding.contains(judged.finding().ruleId())
                && firm.stream().anyMatch(other -> covers(other, judged.finding())));
    }

    private static boolean covers(Finding other, Finding finding) {
        return other.severity().compareTo(finding.severity()) >= 0
                && other.spans().stream()
                        .anyMatch(one -> finding.spans().stream().anyMatch(two -> shares(one, two)));
    }

    private static boolean shares(FieldSpan one, FieldSpan two) {
        return one.field().equals(two.field()) && one.span().overlaps(two.span());
    }
}
