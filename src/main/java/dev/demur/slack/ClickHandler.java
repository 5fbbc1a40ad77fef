package dev.demur.slack;

import dev.demur.core.review.Ruling;
import jakarta.inject.Singleton;

/** Takes a click on a button to what the button is for. Thread-safe. */
@Singleton
class ClickHandler {

    private final DraftClicks drafts;
    private final ReviewClicks reviews;
    private final Replies replies;

    ClickHandler(DraftClicks drafts, ReviewClicks reviews, Replies replies) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.replies = replies;
    }

    void handle(Click click) {
        Ask ask = click.ask();
        Politely.run(ask, () -> click.what().ifPresent(what -> handle(click, what)), said -> replies.say(ask, said));
    }

    private void handle(Click click, ActionId what) {
        switch (what) {
            case USE_REWRITE -> drafts.showRewrite(click);
            case SUBMIT_DRAFT -> drafts.submit(click);
            case SHOW_DRAFT -> reviews.show(click);
            case APPROVE -> reviews.approve(click);
            case REJECT -> reviews.askReason(click, Ruling.REJECT);
            case REQUEST_CHANGES -> reviews.askReason(click, Ruling.REQUEST_CHANGES);
            case GIVE_REASON -> reviews.reasonGiven(click);
            case OPEN -> {
                // The browser opens it.
            }
        }
    }
}
