package dev.demur.slack;

import dev.demur.core.review.Review;

/**
 * What there is to tell about a review.
 *
 * @param headline what happened, as the key of its words
 */
record ReviewNotice(Review review, String headline, Words words, boolean showsText) {

    /** A review as it stands, in the language of a chat. */
    static ReviewNotice of(Review review, Words words, boolean showsText) {
        return new ReviewNotice(review, RefusalText.headline(review.state().status()), words, showsText);
    }
}
