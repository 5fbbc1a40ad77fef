package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Explanation;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Incomplete;
import dev.demur.core.check.Rewrite;
import dev.demur.core.check.Suppressed;
import dev.demur.core.rewrite.TextEdit;
import dev.demur.core.rule.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A report as it goes out. The order of the components is the order of the JSON, which is part of the contract. */
@Schema(
        description = "What a check found. The same request against the same rule set gives the same bytes, id aside.",
        examples = CheckExamples.RESPONSE)
record CheckResponse(
        @Schema(description = "Names this answer, not the draft: nothing is stored") String id,
        @Schema(enumeration = {"pass", "review", "block"}) String decision,
        @Schema(description = "One plain sentence") String summary,
        @Schema(description = "The language it was read in, or \"und\"") String language,
        @Schema(description = "The SHA-256 of the text as sent, in UTF-8") String textHash,
        RulesetRefView ruleset,
        List<FindingView> findings,
        @Schema(description = "Findings that do not count, and why") List<SuppressedView> suppressed,
        @Schema(description = "What could not be checked, and why; empty on a pass") List<IncompleteView> incomplete,
        @Schema(
                        description =
                                "Only when asked for: why rules that came close have no finding, and what suppressed others")
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                List<ExplanationView> explanations) {

    static CheckResponse of(String id, CheckReport report) {
        return new CheckResponse(
                id,
                report.decision().id(),
                report.summary(),
                report.language(),
                report.textHash(),
                new RulesetRefView(report.rulesetDigest(), report.profile()),
                report.findings().stream().map(FindingView::of).toList(),
                report.suppressed().stream().map(SuppressedView::of).toList(),
                report.incomplete().stream().map(IncompleteView::of).toList(),
                null);
    }

    /** The same answer with explanations. */
    CheckResponse explained(List<Explanation> found) {
        return new CheckResponse(
                id,
                decision,
                summary,
                language,
                textHash,
                ruleset,
                findings,
                suppressed,
                incomplete,
                found.stream().map(ExplanationView::of).toList());
    }

    /** The rule set a draft was judged by. */
    @Schema(name = "RulesetRef")
    record RulesetRefView(String digest, String profile) {}

    /** One thing the draft should not do. */
    @Schema(name = "Finding")
    record FindingView(
            String ruleId,
            String category,
            @Schema(enumeration = {"info", "review", "block"}) String severity,
            @Schema(description = "One plain sentence") String message,
            List<SpanView> spans,
            @Schema(
                            description =
                                    "The slots of the disclosure: strings, numbers and booleans, in a fixed order",
                            type = SchemaType.OBJECT)
                    Map<String, Object> evidence,
            List<ReferenceView> references,
            @Schema(description = "Up to three other ways to say it, each checked as a whole and judged less strictly")
                    List<RewriteView> rewrites,
            @Schema(description = "What to take out, where no rewrite is offered")
                    @JsonInclude(JsonInclude.Include.NON_NULL)
                    @Nullable
                    String advice) {

        static FindingView of(Finding finding) {
            return new FindingView(
                    finding.ruleId().value(),
                    finding.category(),
                    finding.severity().id(),
                    finding.message(),
                    SpanView.of(finding.spans()),
                    withoutGaps(finding.evidence()),
                    ReferenceView.of(finding.references()),
                    finding.rewrites().stream().map(RewriteView::of).toList(),
                    finding.advice());
        }

        private static Map<String, Object> withoutGaps(Map<String, Object> evidence) {
            Map<String, Object> filled = new LinkedHashMap<>(evidence);
            filled.values().removeIf(Objects::isNull);
            return filled;
        }
    }

    /** A place in the draft. */
    @Schema(name = "FieldSpan")
    record SpanView(
            @Schema(description = "The field of the request", examples = "text") String field,
            @Schema(description = "The first UTF-16 unit") int start,
            @Schema(description = "The UTF-16 unit after the last") int end,
            @Schema(description = "The slot these words fill, or the type of an identifier; may be empty") String slot,
            @Schema(description = "The words that stand there") String quote) {

        static List<SpanView> of(List<FieldSpan> spans) {
            return spans.stream()
                    .map(span -> new SpanView(
                            span.field(), span.span().start(), span.span().end(), span.slot(), span.quote()))
                    .toList();
        }
    }

    /** A law or policy a rule rests on. */
    @Schema(name = "Reference")
    record ReferenceView(String name, @Schema(description = "Why it applies") String why) {

        static List<ReferenceView> of(List<Reference> references) {
            return references.stream()
                    .map(reference -> new ReferenceView(reference.name(), reference.why()))
                    .toList();
        }
    }

    /** Another way to say it. */
    @Schema(name = "Rewrite")
    record RewriteView(
            @Schema(description = "What it does; in the language of the draft unless Accept-Language asks for one")
                    String label,
            @Schema(description = "Replacements in the text as sent, in order, none overlapping another")
                    List<EditView> edits,
            @Schema(description = "The text with all of them made") String text,
            @Schema(
                            description = "The decision on the draft with that text",
                            enumeration = {"pass", "review"})
                    String decision) {

        static RewriteView of(Rewrite rewrite) {
            return new RewriteView(
                    rewrite.label(),
                    rewrite.edits().stream().map(EditView::of).toList(),
                    rewrite.text(),
                    rewrite.decision().id());
        }
    }

    /** One replacement in the text as sent. */
    @Schema(name = "Edit")
    record EditView(
            @Schema(description = "The first UTF-16 unit replaced") int start,
            @Schema(description = "The UTF-16 unit after the last") int end,
            @Schema(description = "What stands there instead; may be empty") String newText) {

        static EditView of(TextEdit edit) {
            return new EditView(edit.start(), edit.end(), edit.newText());
        }
    }

    /** Why a rule that came close has no finding. */
    @Schema(name = "Explanation")
    record ExplanationView(String ruleId, List<FailedView> failed, List<SpanView> spans) {

        static ExplanationView of(Explanation explanation) {
            return new ExplanationView(
                    explanation.ruleId().value(),
                    explanation.failed().stream().map(FailedView::of).toList(),
                    SpanView.of(explanation.spans()));
        }
    }

    /** A condition that did not hold. */
    @Schema(name = "FailedCondition")
    record FailedView(
            @Schema(description = "Its name in rule files, or \"suppressed\"", examples = "cohort") String condition,
            @Schema(description = "By how much", examples = "cohort 10,312 is not below 10,000") String text) {

        static FailedView of(Explanation.Failed failed) {
            return new FailedView(failed.condition(), failed.text());
        }
    }

    /** A finding that does not count. */
    @Schema(name = "Suppressed")
    record SuppressedView(String ruleId, String reason, List<SpanView> spans) {

        static SuppressedView of(Suppressed suppressed) {
            return new SuppressedView(
                    suppressed.ruleId().value(), suppressed.reason(), SpanView.of(suppressed.spans()));
        }
    }

    /** Something that could not be checked. */
    @Schema(name = "Incomplete")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record IncompleteView(
            @Schema(description = "A stable name: \"language\", \"rule\", \"text\"") String what,
            @Schema(description = "The rule that did not finish, when it was one") @Nullable String ruleId,
            @Schema(description = "One plain sentence") String reason) {

        static IncompleteView of(Incomplete incomplete) {
            return new IncompleteView(incomplete.what(), incomplete.ruleId(), incomplete.reason());
        }
    }
}
