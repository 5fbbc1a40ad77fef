package dev.demur.slack;

import dev.demur.core.review.Review;

/**
 * What there is to tell about a review.
 *
 * @param headline what happened, as the key of its words
 * @param asks whether who reads it is asked to decide
 */
record ReviewNotice(Review review, String headline, Words words, boolean showsText, boolean asks) {

    /** A review as it stands, in the language of a chat. */
    static ReviewNotice of(Review review, Words words, boolean showsText) {
        return new ReviewNotice(review, RefusalText.headline(review.state().status()), words, showsText, true);
    }

    /** The same for its author, who does not decide. */
    ReviewNotice toAuthor() {
        return new ReviewNotice(review, headline, words, showsText, false);
    }

    /** The same, because it is due. */
    ReviewNotice due() {
        return new ReviewNotice(review, "due-soon", words, showsText, asks);
    }
}
