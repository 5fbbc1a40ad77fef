package dev.demur.core.review;

import dev.demur.core.clearance.SignedClearance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a review stands, and what belongs to standing there. Closed: a new state compiles once all {@link Cases} know it. */
public sealed interface ReviewState {

    /** Its name. */
    ReviewStatus status();

    /** When the last was said about it; nothing while it can still be decided. */
    default Optional<Instant> closedAt() {
        return Optional.empty();
    }

    /** The answer of the case that fits. */
    <R> R match(Cases<R> cases);

    /**
     * Waits for reviewers.
     *
     * @param approvals those of the current revision, each by somebody else
     */
    record Open(List<Vote> approvals) implements ReviewState {

        static final Open FRESH = new Open(List.of());

        public Open {
            approvals = List.copyOf(approvals);
        }

        boolean isApprovedBy(String reviewer) {
            return approvals.stream().anyMatch(vote -> vote.reviewer().equals(reviewer));
        }

        @Override
        public ReviewStatus status() {
            return ReviewStatus.OPEN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /** Waits for another revision. */
    record ChangesRequested(Vote vote) implements ReviewState {

        @Override
        public ReviewStatus status() {
            return ReviewStatus.CHANGES_REQUESTED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.changesRequested(this);
        }
    }

    /**
     * May be published, for as long as the clearance holds. Final.
     *
     * @param approvals empty when nobody had to look
     */
    record Approved(List<Vote> approvals, SignedClearance clearance, Instant at) implements ReviewState {

        public Approved {
            approvals = List.copyOf(approvals);
        }

        @Override
        public Optional<Instant> closedAt() {
            return Optional.of(at);
        }

        @Override
        public ReviewStatus status() {
            return ReviewStatus.APPROVED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approved(this);
        }
    }

    /** Is not to be published. Final. */
    record Rejected(Vote vote) implements ReviewState {

        @Override
        public Optional<Instant> closedAt() {
            return Optional.of(vote.at());
        }

        @Override
        public ReviewStatus status() {
            return ReviewStatus.REJECTED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /** Was not decided in time. Final. */
    record Expired(Instant at) implements ReviewState {

        @Override
        public Optional<Instant> closedAt() {
            return Optional.of(at);
        }

        @Override
        public ReviewStatus status() {
            return ReviewStatus.EXPIRED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.expired(this);
        }
    }

    /** Java 17 stand-in for a pattern switch; delete it when the baseline reaches 21. */
    interface Cases<R> {

        R open(Open open);

        R changesRequested(ChangesRequested requested);

        R approved(Approved approved);

        R rejected(Rejected rejected);

        R expired(Expired expired);
    }
}
