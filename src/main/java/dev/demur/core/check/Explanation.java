package dev.demur.core.check;

import dev.demur.core.rule.RuleId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule that came close has no finding. Changes nothing.
 *
 * @param failed one or two conditions that did not hold, or what suppressed the finding
 * @param spans what the rule would have pointed at
 */
public record Explanation(RuleId ruleId, List<Failed> failed, List<FieldSpan> spans) {

    public Explanation {
        failed = List.copyOf(failed);
        spans = List.copyOf(spans);
    }

    /**
     * A condition that did not hold.
     *
     * @param condition its name in rule files, or {@code suppressed}
     * @param text one clause on how far from holding it was
     * @param remark the same, apart from any language
     */
    public record Failed(String condition, String text, @Nullable Remark remark) {

        /** One that is known in these words only. */
        public Failed(String condition, String text) {
            this(condition, text, null);
        }
    }
}
