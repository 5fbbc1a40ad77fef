package dev.demur.core.check;

import dev.demur.core.rule.RuleId;
import java.util.List;

/** A finding that does not count, and why: consent on file, a public figure, the organisation's own number. */
public record Suppressed(RuleId ruleId, String reason, List<FieldSpan> spans) {

    public Suppressed {
        spans = List.copyOf(spans);
    }
}
