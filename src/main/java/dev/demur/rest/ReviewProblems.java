package dev.demur.rest;

import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewStatus;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems of what may be done with a review. */
class ReviewProblems {

    private static final Said SAID = new Said();

    @ServerExceptionMapper
    Response refused(ReviewException e) {
        return Problems.response(e.match(SAID)).build();
    }

    private static final class Said implements ReviewException.Cases<Problem> {

        @Override
        public Problem notFound() {
            return Problem.of(ProblemType.REVIEW_NOT_FOUND);
        }

        @Override
        public Problem stale(int current) {
            return Problem.of(ProblemType.STALE_REVISION).withRevision(current);
        }

        @Override
        public Problem ownDraft() {
            return Problem.of(ProblemType.OWN_DRAFT);
        }

        @Override
        public Problem notAuthor() {
            return Problem.of(ProblemType.NOT_YOUR_DRAFT);
        }

        @Override
        public Problem notOpen(ReviewStatus status) {
            return Problem.of(ProblemType.REVIEW_NOT_OPEN).withState(status.id());
        }

        @Override
        public Problem notApproved(ReviewStatus status) {
            return Problem.of(ProblemType.NOT_APPROVED).withState(status.id());
        }

        @Override
        public Problem alreadyApproved() {
            return Problem.of(ProblemType.ALREADY_APPROVED);
        }

        /** Whatever the request was, it is the schedule that does not fit it. */
        @Override
        public Problem tooLate() {
            FieldError error = new FieldError("scheduledAt", "is too soon, or past");
            return Problem.of(
                    ProblemType.INVALID_REQUEST, "%s %s.".formatted(error.field(), error.message()), List.of(error));
        }

        @Override
        public Problem clearanceRevoked() {
            return Problem.of(ProblemType.CLEARANCE_REVOKED);
        }

        @Override
        public Problem erased() {
            return Problem.of(ProblemType.TEXT_ERASED);
        }
    }
}
