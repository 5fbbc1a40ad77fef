package dev.demur.store;

import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.review.ReviewState;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.Vote;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What belongs to a review's state besides its name, as a column holds it. */
record Standing(List<Vote> votes, @Nullable SignedClearance clearance, @Nullable Instant at) {

    static Standing of(ReviewState state) {
        return state.match(new Written());
    }

    ReviewState state(ReviewStatus status) {
        return switch (status) {
            case OPEN -> new ReviewState.Open(votes);
            case CHANGES_REQUESTED -> new ReviewState.ChangesRequested(votes.get(0));
            case APPROVED ->
                new ReviewState.Approved(votes, Objects.requireNonNull(clearance), Objects.requireNonNull(at));
            case REJECTED -> new ReviewState.Rejected(votes.get(0));
            case EXPIRED -> new ReviewState.Expired(Objects.requireNonNull(at));
        };
    }

    private static final class Written implements ReviewState.Cases<Standing> {

        @Override
        public Standing open(ReviewState.Open open) {
            return new Standing(open.approvals(), null, null);
        }

        @Override
        public Standing changesRequested(ReviewState.ChangesRequested requested) {
            return new Standing(List.of(requested.vote()), null, null);
        }

        @Override
        public Standing approved(ReviewState.Approved approved) {
            return new Standing(approved.approvals(), approved.clearance(), approved.at());
        }

        @Override
        public Standing rejected(ReviewState.Rejected rejected) {
            return new Standing(List.of(rejected.vote()), null, null);
        }

        @Override
        public Standing expired(ReviewState.Expired expired) {
            return new Standing(List.of(), null, expired.at());
        }
    }
}
