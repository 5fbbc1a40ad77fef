package dev.demur.core.check;

import dev.demur.core.rule.Reference;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing a draft should not do. Immutable.
 *
 * @param spans where it does it, in order; at least one
 * @param evidence the slots of the disclosure in a fixed order; values are strings, numbers or booleans
 */
public record Finding(
        RuleId ruleId,
        String category,
        Severity severity,
        String message,
        List<FieldSpan> spans,
        Map<String, Object> evidence,
        List<Reference> references) {

    /** Text order, then rule id. */
    public static final Comparator<Finding> BY_POSITION =
            Comparator.comparing((Finding finding) -> finding.spans().get(0)).thenComparing(Finding::ruleId);

    public Finding {
        spans = List.copyOf(spans);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        references = List.copyOf(references);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a finding points at something");
        }
    }
}
