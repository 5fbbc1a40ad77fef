package dev.demur.core.check;

import dev.demur.core.rule.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding that does not count, and why: consent on file, a public figure, the organisation's own number. {@code remark} is the reason apart from any language. */
public record Suppressed(RuleId ruleId, String reason, List<FieldSpan> spans, @Nullable Remark remark) {

    public Suppressed {
        spans = List.copyOf(spans);
    }

    /** One whose reason is known in these words only. */
    public Suppressed(RuleId ruleId, String reason, List<FieldSpan> spans) {
        this(ruleId, reason, spans, null);
    }
}
