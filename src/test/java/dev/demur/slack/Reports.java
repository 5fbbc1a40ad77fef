package dev.demur.slack;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Decision;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Incomplete;
import dev.demur.core.check.Rewrite;
import dev.demur.core.check.TextHash;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reports that say always the same. */
final class Reports {

    static final String DRAFT = "To the 53 people who watched <b>it</b> & @channel *every day*: Who hurt you?";

    private Reports() {}

    static CheckedText flagged() {
        return checked(
                DRAFT,
                Decision.BLOCK,
                List.of(finding(
                        Severity.BLOCK,
                        List.of("53 people", "<b>it</b> & @channel", "*every day*"),
                        List.of(
                                rewrite(
                                        "Say it in general",
                                        "To everyone who watched it: Who hurt you?",
                                        Decision.REVIEW),
                                rewrite("Speak to everyone", "To everyone: sleep well.", Decision.PASS)))));
    }

    static CheckedText passed() {
        return checked("Good morning!", Decision.PASS, List.of());
    }

    /** A draft that is as long as a window takes. */
    static CheckedText fullWindow(int findings) {
        CheckedText much = longWith(findings);
        return new CheckedText(much.draft().with("x".repeat(Modals.LONGEST_DRAFT)), much.report());
    }

    static CheckedText longWith(int findings) {
        String text = "To the 53 people & <friends> who watched ".repeat(2_000);
        Finding one = finding(
                Severity.REVIEW,
                List.of("&".repeat(5_000), "x".repeat(5_000), "a", "b", "c", "d", "e", "f", "g", "h", "i"),
                List.of(rewrite("L".repeat(300), "<".repeat(9_000), Decision.PASS)));
        return checked(
                text,
                Decision.REVIEW,
                IntStream.range(0, findings).mapToObj(n -> one).toList());
    }

    private static CheckedText checked(String text, Decision decision, List<Finding> findings) {
        List<Incomplete> incomplete = decision == Decision.REVIEW
                ? List.of(new Incomplete("language", null, "No such language."))
                : List.of();
        CheckReport report = new CheckReport(
                decision,
                findings.isEmpty()
                        ? "Nothing to see."
                        : "Tells 53 people what they watched & mocks them. ".repeat(findings.size() > 5 ? 200 : 1),
                "en",
                TextHash.of(text),
                "sha256:1",
                "default",
                findings,
                List.of(),
                incomplete);
        return new CheckedText(new Draft(text, Channel.X, null, null, List.of(), List.of()), report);
    }

    private static Finding finding(Severity severity, List<String> quotes, List<Rewrite> rewrites) {
        List<FieldSpan> spans = quotes.stream()
                .map(quote -> new FieldSpan("text", new Span(0, 1), "", quote))
                .toList();
        return new Finding(
                new RuleId("small-cohort-behaviour"),
                "behaviour",
                severity,
                "Tells 53 people what they watched & how often.",
                spans,
                Map.of(),
                List.of(),
                rewrites,
                null);
    }

    private static Rewrite rewrite(String label, String text, Decision decision) {
        return new Rewrite(label, List.of(), text, decision);
    }
}
