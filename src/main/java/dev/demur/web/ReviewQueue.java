package dev.demur.web;

import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.ReviewSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The queue as its page shows it.
 *
 * @param next the address of the next page, or null on the last
 * @param head where the audit chain ended before this was read
 */
record ReviewQueue(
        QueueParams params, List<Tab> tabs, List<Row> rows, @Nullable String next, Choices choices, long head) {

    /** What can be filtered by. */
    record Choices(List<String> channels, List<Option> authors, List<Option> rules) {}

    /** A state, and how many reviews are in it. */
    record Tab(String id, String address, long count, boolean isShown) {}

    /** Something to choose. */
    record Option(String id, String name) {}

    /**
     * A review in the list.
     *
     * @param title null where there is none
     * @param due when the post is to go out, or null
     * @param isSoon whether that is within a day, and nothing is decided yet
     */
    record Row(ReviewSummary review, @Nullable String title, String author, @Nullable When due, boolean isSoon) {

        public String id() {
            return review.header().ref().id().value();
        }

        public String state() {
            return review.status().id();
        }

        public String decision() {
            return review.verdict().decision().id();
        }

        public String channel() {
            return review.header().channel().id();
        }

        public When created() {
            return new When(review.header().createdAt());
        }

        /** Whether later rules decide otherwise. */
        public boolean isChanged() {
            return review.isDecisionChanged() && review.status() == ReviewStatus.OPEN;
        }

        public boolean isErased() {
            return review.erasedAt() != null;
        }
    }
}
