package dev.demur.core.review;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RandomIds;
import java.time.Instant;

/** Takes a draft in for review: checks it, and approves it at once where the policy lets it. Thread-safe. */
public final class SubmitReview {

    private final ReviewRegister register;
    private final Desk desk;
    private final RandomIds ids;

    public SubmitReview(ReviewRegister register, Desk desk, RandomIds ids) {
        this.register = register;
        this.desk = desk;
        this.ids = ids;
    }

    /** The review of the draft. */
    public Review submit(Caller author, Submission submission) {
        desk.requireTime(submission.scheduledAt());
        Instant now = desk.now();
        Revision first = Revision.of(1, author.id(), now, desk.judge(submission.draft()));
        Review review = Review.of(header(author, submission, now), first);
        Change submitted = Change.of(review, ReviewAction.SUBMITTED.by(author, review, now))
                .by(author);
        return register.add(desk.waveThrough(submitted, author));
    }

    private ReviewHeader header(Caller author, Submission submission, Instant now) {
        return new ReviewHeader(
                new ReviewRef(author.workspace(), new ReviewId(ids.next(ReviewId.PREFIX))),
                submission.draft().channel(),
                submission.title(),
                submission.scheduledAt(),
                now);
    }
}
