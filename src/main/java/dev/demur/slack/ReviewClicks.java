package dev.demur.slack;

import dev.demur.core.review.Review;
import dev.demur.core.review.Ruling;
import jakarta.inject.Singleton;

/** Does what the buttons under a review are for: show the draft, approve, reject, ask for changes. Thread-safe. */
@Singleton
class ReviewClicks {

    private final Deciding deciding;
    private final ReviewBlocks reviews;
    private final Reasons reasons;
    private final Replies replies;

    ReviewClicks(Deciding deciding, ReviewBlocks reviews, Reasons reasons, Replies replies) {
        this.deciding = deciding;
        this.reviews = reviews;
        this.reasons = reasons;
        this.replies = replies;
    }

    void show(Click click) {
        Ask ask = click.ask();
        Review review = deciding.look(ask, at(click));
        replies.beside(ask, reviews.of(ReviewNotice.of(review, ask.words(), true)));
    }

    void approve(Click click) {
        Ask ask = click.ask();
        Review review = deciding.decide(ask, at(click), new Deciding.Verdict(Ruling.APPROVE, ""));
        replies.instead(ask, reviews.of(ReviewNotice.of(review, ask.words(), false)));
    }

    /** Asks for the reason that such a ruling needs. */
    void askReason(Click click, Ruling ruling) {
        reasons.ask(click, ruling);
    }

    void reasonGiven(Click click) {
        reasons.given(click);
    }

    private static ReviewAt at(Click click) {
        return ReviewAt.of(click.value())
                .orElseThrow(() -> new RefusedException(click.ask().words().say("refused.not-found")));
    }
}
