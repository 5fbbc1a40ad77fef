package dev.demur.evaluation;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Decision;
import dev.demur.core.check.Finding;
import dev.demur.core.rule.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A post and what the checker said about it. */
record JudgedPost(Post post, CheckReport report) {

    /** Stands in for a rule where something could not be checked. */
    private static final String UNCHECKED = "(unchecked)";

    /** Whether it was held up, for a person or for good. */
    boolean flagged() {
        return report.decision() != Decision.PASS;
    }

    /** Whether the decision is one of those that are right. */
    boolean acceptable() {
        return post.accept().contains(report.decision());
    }

    /** Discloses and passed. */
    boolean miss() {
        return !post.harmless() && !flagged();
    }

    /** Harmless and held up, and not even a doubtful case. */
    boolean falseAlarm() {
        return post.harmless() && !acceptable();
    }

    /** Rightly held up, but sent to a person where it should be blocked, or the other way round. */
    boolean wrongSeverity() {
        return !acceptable() && !miss() && !falseAlarm();
    }

    /** The findings that held it up; the rest is only worth knowing. */
    List<Finding> weighty() {
        return report.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    /** Why it was held up: the rule of each finding, and what could not be checked. */
    List<String> reasons() {
        return Stream.concat(
                        weighty().stream().map(finding -> finding.ruleId().value()),
                        report.incomplete().stream().map(incomplete -> UNCHECKED))
                .toList();
    }

    boolean heldUpBy(String reason) {
        return reasons().contains(reason);
    }
}
