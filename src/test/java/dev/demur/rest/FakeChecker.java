package dev.demur.rest;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Decision;
import dev.demur.core.check.Explanation;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Incomplete;
import dev.demur.core.check.Rewrite;
import dev.demur.core.check.Suppressed;
import dev.demur.core.rewrite.TextEdit;
import dev.demur.core.rule.Reference;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Knows three drafts by heart, repeats the others back, and counts. */
record FakeChecker(RuleSet rules) implements Checker {

    /** Makes a report with everything in it. */
    static final String EVERYTHING = "To the 53 people who've watched A Christmas Prince every day: Who hurt you?";

    /** Makes the checker fall over. */
    static final String BUG = "To the customer in Room 12";

    static final AtomicLong CHECKED = new AtomicLong();

    @Override
    public CheckReport check(Draft draft) {
        CHECKED.incrementAndGet();
        if (draft.text().equals(BUG)) {
            throw new IllegalStateException("cannot read: " + draft.text());
        }
        return draft.text().equals(EVERYTHING)
                ? report(Decision.BLOCK, EVERYTHING.substring(0, 10), everything(), suppressed(), incomplete())
                : report(Decision.PASS, draft.text(), List.of(), List.of(), List.of());
    }

    @Override
    public List<Explanation> explain(Draft draft) {
        FieldSpan span = new FieldSpan("text", new Span(7, 16), "subject", "53 people");
        Explanation.Failed failed = new Explanation.Failed("cohort", "cohort 10,312 is not below 10,000");
        return draft.text().equals(EVERYTHING)
                ? List.of(new Explanation(FakeRules.COHORT, List.of(failed), List.of(span)))
                : List.of();
    }

    private CheckReport report(
            Decision decision,
            String summary,
            List<Finding> findings,
            List<Suppressed> suppressed,
            List<Incomplete> incomplete) {
        return new CheckReport(
                decision,
                summary,
                "en",
                "sha256:beef",
                rules.digest(),
                rules.profile().name(),
                findings,
                suppressed,
                incomplete);
    }

    private static List<Finding> everything() {
        return List.of(
                new Finding(
                        FakeRules.COHORT,
                        "behaviour",
                        Severity.BLOCK,
                        "Shows what 53 people watched.",
                        List.of(
                                new FieldSpan("text", new Span(7, 16), "subject", "53 people"),
                                new FieldSpan("altTexts[0]", new Span(0, 2), "", "\ud83c")),
                        evidence(),
                        List.of(new Reference("GDPR Recital 26", "Singling out is identification.")),
                        List.of(rewrite()),
                        null),
                new Finding(
                        FakeRules.RETURNS,
                        "finance",
                        Severity.INFO,
                        "Promises a return.",
                        List.of(new FieldSpan("text", new Span(0, 2), "", "To")),
                        Map.of(),
                        List.of(),
                        List.of(),
                        "Take out “To”."));
    }

    private static Rewrite rewrite() {
        return new Rewrite(
                "Speak to everyone",
                List.of(new TextEdit(3, 16, "everyone")),
                "To everyone who watched.",
                Decision.PASS);
    }

    private static Map<String, Object> evidence() {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("subject", "group");
        evidence.put("cohort", 53L);
        evidence.put("behaviour", "watch");
        evidence.put("period", "P18D");
        evidence.put("addressed", true);
        evidence.put("tone", "mocking");
        return evidence;
    }

    private static List<Suppressed> suppressed() {
        FieldSpan span = new FieldSpan("text", new Span(7, 16), "cohort", "53 people");
        return List.of(new Suppressed(FakeRules.COHORT, "Consent is on file.", List.of(span)));
    }

    private static List<Incomplete> incomplete() {
        return List.of(
                new Incomplete("language", null, "This language is not read."),
                new Incomplete("rule", "guaranteed-returns", "The rule did not finish."));
    }
}
