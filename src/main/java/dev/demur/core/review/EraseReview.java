package dev.demur.core.review;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import java.time.Instant;
import java.util.function.BiFunction;

/** Erases the words of a review: on request, or because they have been kept long enough. Thread-safe. */
public final class EraseReview {

    private final ReviewRegister register;
    private final Desk desk;

    public EraseReview(ReviewRegister register, Desk desk) {
        this.register = register;
        this.desk = desk;
    }

    /** The review without its words. Erasing again changes nothing. Others' drafts are for reviewers to erase. */
    public Review erase(Caller caller, ReviewId id) {
        ReviewRef ref = new ReviewRef(caller.workspace(), id);
        return erase(ref, (after, at) -> {
            if (!caller.may(Role.REVIEWER) && !after.author().equals(caller.id())) {
                throw new ReviewException.NotAuthor();
            }
            return Change.of(after, ReviewAction.ERASED.by(caller, after, at)).by(caller);
        });
    }

    /** The same, done by the service itself. */
    Review erase(ReviewRef ref) {
        return erase(ref, (after, at) -> Change.of(after, ReviewAction.ERASED.byService(after, at)));
    }

    private Review erase(ReviewRef ref, BiFunction<Review, Instant, Change> told) {
        return register.change(ref, review -> {
            if (review.erasedAt() != null) {
                return Change.none(review);
            }
            Instant now = desk.now();
            return told.apply(review.erase(now), now);
        });
    }
}
