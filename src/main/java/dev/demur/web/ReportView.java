package dev.demur.web;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Incomplete;
import dev.demur.core.check.Rewrite;
import dev.demur.core.rule.Reference;
import dev.demur.core.text.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report as its cards show it.
 *
 * @param isNumbered whether the text beside it refers to the cards by number
 * @param isApplicable whether a rewrite can be put in where the reader is
 */
record ReportView(
        String decision,
        String summary,
        List<Card> cards,
        List<String> incomplete,
        boolean isNumbered,
        boolean isApplicable) {

    /** A report that changes with each word that is typed. */
    static ReportView live(Draft draft, CheckReport report) {
        return of(draft, report, false, true);
    }

    /** A report that is kept. */
    static ReportView kept(Draft draft, CheckReport report, boolean isApplicable) {
        return of(draft, report, true, isApplicable);
    }

    private static ReportView of(Draft draft, CheckReport report, boolean isNumbered, boolean isApplicable) {
        return new ReportView(
                report.decision().id(),
                VisibleText.of(report.summary()),
                report.findings().stream()
                        .map(finding -> Card.of(draft.text(), finding))
                        .toList(),
                report.incomplete().stream().map(Incomplete::reason).toList(),
                isNumbered,
                isApplicable);
    }

    /** One finding. */
    record Card(
            String severity,
            String message,
            String ruleId,
            List<Chip> chips,
            List<Reference> references,
            List<Offer> offers,
            @Nullable String advice) {

        static Card of(String text, Finding finding) {
            return new Card(
                    finding.severity().id(),
                    VisibleText.of(finding.message()),
                    finding.ruleId().value(),
                    finding.spans().stream().map(Chip::of).distinct().toList(),
                    finding.references(),
                    finding.rewrites().stream()
                            .map(rewrite -> Offer.of(text, rewrite))
                            .toList(),
                    finding.advice());
        }
    }

    /** Words of the draft, and what they give away. */
    record Chip(String slot, String quote) {

        static Chip of(FieldSpan span) {
            return new Chip(span.slot(), VisibleText.of(span.quote()));
        }
    }

    /** Another way to say it, whole and as what becomes of the text. */
    record Offer(String label, String decision, String text, List<DiffPart> parts) {

        static Offer of(String text, Rewrite rewrite) {
            return new Offer(
                    rewrite.label(), rewrite.decision().id(), rewrite.text(), DiffPart.of(text, rewrite.edits()));
        }
    }
}
