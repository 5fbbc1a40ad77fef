package dev.demur.core.review;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Decision;
import dev.demur.core.check.Explanation;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.check.TextHash;
import dev.demur.core.entity.EntityRules;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Objects to words as it is told to, and knows no other rules. */
public final class WordChecker implements ActiveChecker {

    private volatile Words words;

    /** Objects to these words. */
    public WordChecker(Map<String, Severity> severities) {
        this.words = new Words("sha256:1", severities);
    }

    /** Objects to other words from now on. */
    public void change(String digest, Map<String, Severity> severities) {
        words = new Words(digest, severities);
    }

    @Override
    public State state() {
        return new State(words, List.of(), Instant.EPOCH, List.of(), null);
    }

    private record Words(String digest, Map<String, Severity> severities) implements Checker {

        @Override
        public RuleSet rules() {
            Profile profile = new Profile("default", Map.of(), Map.of(), Map.of(), Set.of());
            return new RuleSet(digest, List.of(), profile, List.of(), EntityRules.NONE);
        }

        @Override
        public CheckReport check(Draft draft) {
            List<Finding> findings = severities.entrySet().stream()
                    .filter(entry -> draft.text().contains(entry.getKey()))
                    .map(entry -> finding(draft.text(), entry.getKey(), entry.getValue()))
                    .sorted(Finding.BY_POSITION)
                    .toList();
            Decision decision = findings.stream()
                    .map(finding -> Decision.of(finding.severity()))
                    .reduce(Decision.PASS, Decision::or);
            return new CheckReport(
                    decision,
                    findings.size() + " words.",
                    "en",
                    TextHash.of(draft.text()),
                    digest,
                    "default",
                    findings,
                    List.of(),
                    List.of());
        }

        @Override
        public List<Explanation> explain(Draft draft) {
            return List.of();
        }

        private static Finding finding(String text, String word, Severity severity) {
            int start = text.indexOf(word);
            FieldSpan span = new FieldSpan("text", new Span(start, start + word.length()), "", word);
            return new Finding(
                    new RuleId("no-" + word.toLowerCase(Locale.ROOT)),
                    "words",
                    severity,
                    "Says it.",
                    List.of(span),
                    Map.of("cohort", 53L),
                    List.of());
        }
    }
}
