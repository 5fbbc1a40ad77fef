package dev.demur.slack;

import dev.demur.core.review.ReviewState;
import dev.demur.core.review.Vote;
import java.util.List;

/** Whose votes brought a review where it stands. */
final class Voters implements ReviewState.Cases<List<Vote>> {

    @Override
    public List<Vote> open(ReviewState.Open open) {
        return open.approvals();
    }

    @Override
    public List<Vote> changesRequested(ReviewState.ChangesRequested requested) {
        return List.of(requested.vote());
    }

    @Override
    public List<Vote> approved(ReviewState.Approved approved) {
        return approved.approvals();
    }

    @Override
    public List<Vote> rejected(ReviewState.Rejected rejected) {
        return List.of(rejected.vote());
    }

    @Override
    public List<Vote> expired(ReviewState.Expired expired) {
        return List.of();
    }
}
