package dev.demur.core.check;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be checked. Any makes the decision at least {@link Decision#REVIEW}.
 *
 * @param what a stable name: {@code language}, {@code rule}, {@code text}
 * @param ruleId the rule that did not finish, when it was one
 * @param reason one plain sentence
 * @param remark the same, apart from any language
 */
public record Incomplete(String what, @Nullable String ruleId, String reason, @Nullable Remark remark) {

    /** One whose reason is known in these words only. */
    public Incomplete(String what, @Nullable String ruleId, String reason) {
        this(what, ruleId, reason, null);
    }
}
