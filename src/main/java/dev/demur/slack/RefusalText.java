package dev.demur.slack;

import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewStatus;

/** Says why something cannot be done with a review. */
final class RefusalText implements ReviewException.Cases<String> {

    private final Words words;

    RefusalText(Words words) {
        this.words = words;
    }

    @Override
    public String notFound() {
        return words.say("refused.not-found");
    }

    @Override
    public String stale(int current) {
        return words.say("refused.stale", current);
    }

    @Override
    public String ownDraft() {
        return words.say("refused.own");
    }

    @Override
    public String notAuthor() {
        return words.say("refused.other");
    }

    @Override
    public String notOpen(ReviewStatus status) {
        return words.say("refused.not-open", words.say("review." + headline(status)));
    }

    @Override
    public String notApproved(ReviewStatus status) {
        return words.say("refused.other");
    }

    @Override
    public String alreadyApproved() {
        return words.say("refused.already");
    }

    @Override
    public String tooLate() {
        return words.say("refused.too-late");
    }

    @Override
    public String clearanceRevoked() {
        return words.say("refused.other");
    }

    @Override
    public String erased() {
        return words.say("refused.erased");
    }

    /** The key of what a state is called. */
    static String headline(ReviewStatus status) {
        return status == ReviewStatus.OPEN ? "opened" : status.id();
    }
}
