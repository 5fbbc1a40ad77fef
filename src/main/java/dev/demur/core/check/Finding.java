package dev.demur.core.check;

import dev.demur.core.rule.Reference;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing a draft should not do. Immutable.
 *
 * @param spans where it does it, in order; at least one
 * @param evidence the slots of the disclosure in a fixed order; values are strings, numbers or booleans
 * @param rewrites ways to say the draft that are judged less strictly; at most three, best first
 * @param advice one sentence on what to take out, where none is offered
 * @param facts what the message says, apart from any language; null when it is known in these words only
 */
public record Finding(
        RuleId ruleId,
        String category,
        Severity severity,
        String message,
        List<FieldSpan> spans,
        Map<String, Object> evidence,
        List<Reference> references,
        List<Rewrite> rewrites,
        @Nullable String advice,
        @Nullable Facts facts) {

    /** Text order, then rule id. */
    public static final Comparator<Finding> BY_POSITION =
            Comparator.comparing((Finding finding) -> finding.spans().get(0)).thenComparing(Finding::ruleId);

    public Finding {
        spans = List.copyOf(spans);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        references = List.copyOf(references);
        rewrites = List.copyOf(rewrites);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a finding points at something");
        }
    }

    /** A finding with nothing offered yet. */
    public Finding(
            RuleId ruleId,
            String category,
            Severity severity,
            String message,
            List<FieldSpan> spans,
            Map<String, Object> evidence,
            List<Reference> references) {
        this(ruleId, category, severity, message, spans, evidence, references, List.of(), null, null);
    }

    /** A finding known in these words only. */
    public Finding(
            RuleId ruleId,
            String category,
            Severity severity,
            String message,
            List<FieldSpan> spans,
            Map<String, Object> evidence,
            List<Reference> references,
            List<Rewrite> rewrites,
            @Nullable String advice) {
        this(ruleId, category, severity, message, spans, evidence, references, rewrites, advice, null);
    }

    /** The same finding with ways out of it. */
    Finding offering(List<Rewrite> rewrites, @Nullable String advice) {
        return new Finding(ruleId, category, severity, message, spans, evidence, references, rewrites, advice, facts);
    }
}
