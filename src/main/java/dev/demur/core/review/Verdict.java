package dev.demur.core.review;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Decision;
import dev.demur.core.check.Finding;
import dev.demur.core.rule.RuleId;
import java.util.List;

/**
 * What a check came to, without a word of the text: it stays when the text is erased. Immutable.
 *
 * @param rules the rules that found something, each once, by name
 */
public record Verdict(Decision decision, String textHash, String rulesetDigest, String profile, List<RuleId> rules) {

    public Verdict {
        rules = List.copyOf(rules);
    }

    /** What a report comes to. */
    public static Verdict of(CheckReport report) {
        List<RuleId> rules = report.findings().stream()
                .map(Finding::ruleId)
                .distinct()
                .sorted()
                .toList();
        return new Verdict(report.decision(), report.textHash(), report.rulesetDigest(), report.profile(), rules);
    }
}
