package dev.demur.core.review;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Which reviews of a workspace are asked for, and in what order.
 *
 * @param after where the page before ended, or null for the first page
 * @param limit how many at most; at least 1
 */
public record ReviewQuery(WorkspaceId workspace, Filter filter, Order order, @Nullable ReviewCursor after, int limit) {

    public ReviewQuery {
        if (limit < 1) {
            throw new IllegalArgumentException("a page holds one review at least");
        }
    }

    /** A query for the newest first. */
    public ReviewQuery(WorkspaceId workspace, Filter filter, @Nullable ReviewCursor after, int limit) {
        this(workspace, filter, Order.NEWEST, after, limit);
    }

    /** What comes first. */
    public enum Order {
        /** What was submitted last. */
        NEWEST,
        /** What is to go out soonest, and after that what was submitted last. */
        DUE
    }

    /**
     * What every review of the answer is like; null and empty ask for nothing.
     *
     * @param author the id of the key that submitted it
     * @param rule found something in the latest check of the current revision
     * @param words stand in the title or some revision, all of them, whatever their case; may be empty
     */
    public record Filter(
            @Nullable ReviewStatus status,
            @Nullable Channel channel,
            @Nullable String author,
            @Nullable RuleId rule,
            String words) {

        /** Asks for nothing. */
        public static final Filter ALL = new Filter(null, null, null, null, "");

        /** The same, whatever the state. */
        public Filter inAnyState() {
            return new Filter(null, channel, author, rule, words);
        }
    }
}
