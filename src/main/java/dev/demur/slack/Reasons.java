package dev.demur.slack;

import dev.demur.core.review.Review;
import dev.demur.core.review.Ruling;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the reason of a decision, in a window or, without a bot token, in a message, and then decides. Thread-safe. */
@Singleton
class Reasons {

    private final Deciding deciding;
    private final ReviewBlocks reviews;
    private final SlackApi api;
    private final ResponseUrls urls;
    private final Replies replies;

    Reasons(Deciding deciding, ReviewBlocks reviews, SlackApi api, ResponseUrls urls, Replies replies) {
        this.deciding = deciding;
        this.reviews = reviews;
        this.api = api;
        this.urls = urls;
        this.replies = replies;
    }

    void ask(Click click, Ruling ruling) {
        Ask ask = click.ask();
        deciding.requireReviewer(ask);
        ReviewAt at = ReviewAt.of(click.value())
                .orElseThrow(() -> new RefusedException(ask.words().say("refused.not-found")));
        PendingDecision decision = new PendingDecision(ruling, at, String.valueOf(ask.answerTo()));
        Modals modals = new Modals(ask.words());
        boolean opened = api.open(ask.workspace(), click.payload().getTriggerId(), modals.reason(decision));
        if (!opened) {
            replies.beside(ask, modals.reasonMessage(decision));
        }
    }

    /** The reason was typed into a message: that one goes, and the one with the review says how it was decided. */
    void given(Click click) {
        Ask ask = click.ask();
        String reason = click.typed(Modals.REASON_INPUT).strip();
        if (reason.isEmpty()) {
            throw new RefusedException(ask.words().say("reason.missing"));
        }
        PendingDecision.of(click.value()).ifPresent(decision -> {
            Review review = decide(ask, decision, reason);
            replies.instead(ask, reviews.of(ReviewNotice.of(review, ask.words(), false)));
        });
    }

    /** The reason was typed into a window. What goes wrong is told where the review was clicked. */
    void given(Ask ask, @Nullable String packed, String reason) {
        Optional<PendingDecision> decision = Optional.ofNullable(packed).flatMap(PendingDecision::of);
        decision.ifPresent(pending -> {
            Ask there = ask.answeredAt(urls.of(pending.answerTo()).orElse(null));
            Politely.run(there, () -> decide(there, pending, reason), said -> replies.say(there, said));
        });
    }

    private Review decide(Ask ask, PendingDecision decision, String reason) {
        Review review = deciding.decide(ask, decision.at(), new Deciding.Verdict(decision.ruling(), reason));
        Ask there = ask.answeredAt(urls.of(decision.answerTo()).orElse(null));
        replies.instead(there, reviews.of(ReviewNotice.of(review, ask.words(), false)));
        return review;
    }
}
