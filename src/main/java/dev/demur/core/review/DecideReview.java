package dev.demur.core.review;

import dev.demur.core.access.Caller;

/** Takes in what a reviewer decides. Of two decisions at once on one revision, one wins. Thread-safe. */
public final class DecideReview {

    private final ReviewRegister register;
    private final Desk desk;

    public DecideReview(ReviewRegister register, Desk desk) {
        this.register = register;
        this.desk = desk;
    }

    /** The review after the decision. */
    public Review decide(Caller reviewer, ReviewId id, Judgement judgement) {
        ReviewRef ref = new ReviewRef(reviewer.workspace(), id);
        return InTime.require(register.change(ref, review -> changed(review, reviewer, judgement)));
    }

    private Change changed(Review review, Caller reviewer, Judgement judgement) {
        if (desk.isOverdue(review)) {
            return desk.expire(review);
        }
        Vote vote = new Vote(reviewer.id(), desk.now());
        Change ruled = ruled(review, new Ballot(reviewer, vote), judgement);
        return judgement.comment().isEmpty() ? ruled : commented(ruled, vote, judgement);
    }

    private Change ruled(Review review, Ballot ballot, Judgement judgement) {
        int revision = judgement.revision();
        Vote vote = ballot.vote();
        return switch (judgement.ruling()) {
            case APPROVE -> approved(review.approve(revision, vote), ballot);
            case REJECT -> ballot.cast(ReviewAction.REJECTED, review.reject(revision, vote));
            case REQUEST_CHANGES -> ballot.cast(ReviewAction.CHANGES_REQUESTED, review.requestChanges(revision, vote));
        };
    }

    private Change approved(Review review, Ballot ballot) {
        Caller reviewer = ballot.caller();
        int needed =
                desk.policy(reviewer.workspace()).approvers(review.verdict().decision());
        return review.requireOpen().approvals().size() < needed
                ? ballot.cast(ReviewAction.ENDORSED, review)
                : desk.clear(Change.none(review).by(reviewer), reviewer, reviewer.id());
    }

    private static Change commented(Change ruled, Vote vote, Judgement judgement) {
        Comment comment =
                new Comment(vote.reviewer(), vote.at(), judgement.revision(), judgement.ruling(), judgement.comment());
        return new Change(ruled.review().comment(comment), ruled.events(), ruled.by());
    }

    /** Who decides, and the vote it makes. */
    private record Ballot(Caller caller, Vote vote) {

        Change cast(ReviewAction action, Review after) {
            return Change.of(after, action.by(caller, after, vote.at())).by(caller);
        }
    }
}
