package dev.demur.web;

import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.RecordedEvent;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Review;
import dev.demur.core.review.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a review, out of the audit trail and with what people said about it. */
record History(Review review, KeyNames.Names names) {

    private static final String COMMENTED = "review.commented";
    private static final String APPROVED = "review.approved";
    private static final String WAVED_THROUGH = "review.waved-through";

    /** All of it, oldest first. What was said with a decision stands with the decision. */
    List<ReviewSheet.Happening> of(List<RecordedEvent> events) {
        List<Comment> comments = new ArrayList<>(review.comments());
        List<ReviewSheet.Happening> all = new ArrayList<>();
        for (RecordedEvent recorded : events) {
            AuditEvent event = recorded.event();
            Comment said = said(event, comments);
            comments.remove(said);
            all.add(happening(event, said));
        }
        comments.forEach(comment -> all.add(happening(comment)));
        all.sort(Comparator.comparing(happening -> happening.at().at()));
        return List.copyOf(all);
    }

    private static @Nullable Comment said(AuditEvent event, List<Comment> comments) {
        return comments.stream()
                .filter(comment -> comment.author().equals(event.actor()))
                .filter(comment -> comment.createdAt().equals(event.at()) || isApproval(event, comment))
                .findFirst()
                .orElse(null);
    }

    /** The last of several approvals is recorded a moment after its comment: the clearance is issued in between. */
    private static boolean isApproval(AuditEvent event, Comment comment) {
        return comment.ruling() == Ruling.APPROVE
                && event.action().equals(APPROVED)
                && Integer.toString(comment.revision()).equals(event.details().get("revision"));
    }

    private ReviewSheet.Happening happening(AuditEvent event, @Nullable Comment said) {
        return new ReviewSheet.Happening(
                "automatic".equals(event.details().get("basis")) ? WAVED_THROUGH : event.action(),
                names.of(event.actor()),
                new When(event.at()),
                event.details().getOrDefault("revision", ""),
                said == null || said.text() == null ? null : VisibleText.of(said.text()));
    }

    private ReviewSheet.Happening happening(Comment comment) {
        return new ReviewSheet.Happening(
                COMMENTED,
                names.of(comment.author()),
                new When(comment.createdAt()),
                Integer.toString(comment.revision()),
                comment.text() == null ? null : VisibleText.of(comment.text()));
    }
}
