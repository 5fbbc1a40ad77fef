package dev.demur.web;

import dev.demur.core.review.Review;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One review as its page shows it to one reader.
 *
 * @param title null where there is none
 * @param author the name of whoever submitted it
 * @param wording what is shown of the revision that is shown; null once it is erased
 * @param approvals the names of those who approved the current revision
 * @param approvers how many approvals it needs
 * @param comparison null while there is one revision only, or its words are erased
 * @param clearance null unless it is approved
 * @param head where the audit chain ended before this was read
 */
record ReviewSheet(
        Review review,
        @Nullable String title,
        String author,
        @Nullable When due,
        @Nullable Wording wording,
        Part part,
        boolean mayErase,
        List<String> approvals,
        int approvers,
        List<RevisionLine> revisions,
        @Nullable Comparison comparison,
        List<Happening> history,
        @Nullable ClearanceView clearance,
        long head) {

    public String id() {
        return review.ref().id().value();
    }

    public String state() {
        return review.state().status().id();
    }

    public String channel() {
        return review.header().channel().id();
    }

    public int current() {
        return review.current().number();
    }

    public When created() {
        return new When(review.header().createdAt());
    }

    public String decision() {
        return review.verdict().decision().id();
    }

    public boolean isPending() {
        return review.state().status().isPending();
    }

    /** Whether the rules that hold now decide otherwise than those it was submitted under. */
    public boolean isChanged() {
        return isPending() && review.isDecisionChanged();
    }

    /** Whether the reader may bring another wording, and the page shows the one it would replace. */
    public boolean isRevisable() {
        return isPending() && wording != null && wording.isCurrent();
    }

    /** The last thing that happened, for those who look on. */
    public @Nullable Happening latest() {
        return history.isEmpty() ? null : history.get(history.size() - 1);
    }

    /** What the reader is to this review. */
    enum Part {
        /** Decides, if they like. */
        REVIEWER,
        /** Has approved the current revision and may still say otherwise. */
        APPROVER,
        /** Wrote some revision, and so does not decide. */
        AUTHOR,
        /** Has a key that does not decide. */
        ONLOOKER,
        /** There is nothing to decide any more, or not yet. */
        NOBODY;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean isDeciding() {
            return this == REVIEWER || this == APPROVER;
        }
    }

    /** One wording with what was found in it. */
    record Wording(
            int number,
            boolean isCurrent,
            String text,
            MarkedText marked,
            @Nullable String answered,
            List<MarkedText> altTexts,
            List<SourceLine> sources,
            ReportView report) {}

    /** Where figures come from, as the author said. */
    record SourceLine(String name, String kind, @Nullable Long cohortSize, @Nullable String consentRef) {}

    /** A revision in the list of all. */
    record RevisionLine(int number, String author, When created, String decision, boolean isShown) {}

    /** Two revisions, and what became of the one on the way to the other. */
    record Comparison(int from, int to, List<DiffPart> parts) {

        public boolean isSame() {
            return parts.stream().allMatch(part -> part.fate() == DiffPart.Fate.KEPT);
        }
    }

    /**
     * Something that happened.
     *
     * @param revision the number of the one that was current then
     * @param comment what was said with it, or null
     */
    record Happening(String action, String who, When at, String revision, @Nullable String comment) {}
}
