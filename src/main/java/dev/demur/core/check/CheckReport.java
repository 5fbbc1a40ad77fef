package dev.demur.core.check;

import java.util.List;

/**
 * What a check found. Immutable; the same draft under the same rule set makes an equal report.
 *
 * @param summary one plain sentence
 * @param language the primary tag of the language it was read in, or {@code und}
 * @param textHash {@code sha256:} and the hash of the text's UTF-8 bytes as typed
 * @param rulesetDigest the rule set it was judged by
 */
public record CheckReport(
        Decision decision,
        String summary,
        String language,
        String textHash,
        String rulesetDigest,
        String profile,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Incomplete> incomplete) {

    public CheckReport {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        incomplete = List.copyOf(incomplete);
    }
}
