package dev.demur.core.review;

/** Refuses what was asked of a review that turned out to be too late for it: all that happened is that it expired. */
final class InTime {

    private InTime() {}

    static Review require(Review changed) {
        if (changed.state().status() == ReviewStatus.EXPIRED) {
            throw new ReviewException.NotOpen(ReviewStatus.EXPIRED);
        }
        return changed;
    }
}
