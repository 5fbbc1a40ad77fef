package dev.demur.core.review;

import dev.demur.core.access.Caller;
import java.time.Instant;

/** Takes in what somebody has to say about a draft, whatever its state. Thread-safe. */
public final class CommentOnReview {

    private final ReviewRegister register;
    private final Desk desk;

    public CommentOnReview(ReviewRegister register, Desk desk) {
        this.register = register;
        this.desk = desk;
    }

    /** The review with the comment as its last. */
    public Review comment(Caller author, ReviewId id, String text) {
        return register.change(new ReviewRef(author.workspace(), id), review -> changed(review, author, text));
    }

    private Change changed(Review review, Caller author, String text) {
        Instant now = desk.now();
        Comment comment = new Comment(author.id(), now, review.current().number(), null, text);
        Review after = review.comment(comment);
        return Change.of(after, ReviewAction.COMMENTED.by(author, after, now));
    }
}
