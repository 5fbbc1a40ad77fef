package dev.demur.core.review;

import dev.demur.core.access.Caller;
import java.time.Instant;

/** Takes in another wording of a draft. Thread-safe. */
public final class ReviseReview {

    private final ReviewRegister register;
    private final Desk desk;

    public ReviseReview(ReviewRegister register, Desk desk) {
        this.register = register;
        this.desk = desk;
    }

    /** The review with its new current revision. */
    public Review revise(Caller author, ReviewId id, String text) {
        ReviewRef ref = new ReviewRef(author.workspace(), id);
        return InTime.require(register.change(ref, review -> changed(review, author, text)));
    }

    private Change changed(Review review, Caller author, String text) {
        if (desk.isOverdue(review)) {
            return desk.expire(review);
        }
        review.requirePending();
        Instant now = desk.now();
        Revision.Content content = desk.judge(review.draft().with(text));
        Review revised = review.revise(Revision.of(review.current().number() + 1, author.id(), now, content));
        return desk.waveThrough(
                Change.of(revised, ReviewAction.REVISED.by(author, revised, now))
                        .by(author),
                author);
    }
}
