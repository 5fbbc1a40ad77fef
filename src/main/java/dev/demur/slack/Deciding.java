package dev.demur.slack;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.review.Judgement;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewUseCases;
import dev.demur.core.review.Ruling;
import jakarta.inject.Singleton;

/** Decides and shows reviews for somebody in a chat: roles and four eyes hold as everywhere. Thread-safe. */
@Singleton
class Deciding {

    private final ReviewUseCases reviews;
    private final People people;

    Deciding(ReviewUseCases reviews, People people) {
        this.reviews = reviews;
        this.people = people;
    }

    /**
     * The review after the decision.
     *
     * @throws RefusedException when who asks may not decide anything
     * @throws ReviewException when this is not to be decided, or not by them
     */
    Review decide(Ask ask, ReviewAt at, Verdict verdict) {
        Caller reviewer = people.require(ask, Role.REVIEWER);
        Judgement judgement = new Judgement(verdict.ruling(), at.revision(), verdict.reason());
        return reviews.decision().decide(reviewer, at.id(), judgement);
    }

    /** The review, for who may see drafts at all. */
    Review look(Ask ask, ReviewAt at) {
        Caller reader = people.require(ask, Role.AUTHOR);
        return reviews.store()
                .find(new ReviewRef(reader.workspace(), at.id()))
                .orElseThrow(ReviewException.NotFound::new);
    }

    /** Whether somebody could decide at all: to be asked before they type a reason. */
    void requireReviewer(Ask ask) {
        people.require(ask, Role.REVIEWER);
    }

    /** What is decided, and why; the reason may be empty. */
    record Verdict(Ruling ruling, String reason) {}
}
