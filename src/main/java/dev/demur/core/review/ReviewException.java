package dev.demur.core.review;

/** What may not be done with a review, and why. Expected: not a fault of the service, and without a stack. */
public abstract sealed class ReviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ReviewException() {
        super(null, null, false, false);
    }

    /** The answer of the case that fits. */
    public abstract <R> R match(Cases<R> cases);

    /** There is no such review in the workspace. */
    public static final class NotFound extends ReviewException {

        private static final long serialVersionUID = 1L;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notFound();
        }
    }

    /** The decision was about a revision that is not the current one. */
    public static final class Stale extends ReviewException {

        private static final long serialVersionUID = 1L;

        private final int current;

        public Stale(int current) {
            this.current = current;
        }

        /** The number of the revision that is current. */
        public int current() {
            return current;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stale(current);
        }
    }

    /** Whoever wrote some revision does not decide any. */
    public static final class OwnDraft extends ReviewException {

        private static final long serialVersionUID = 1L;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ownDraft();
        }
    }

    /** The draft is somebody else's, and the caller no reviewer. */
    public static final class NotAuthor extends ReviewException {

        private static final long serialVersionUID = 1L;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAuthor();
        }
    }

    /** The review is in a state in which this cannot be done any more, or not yet. */
    public static final class NotOpen extends ReviewException {

        private static final long serialVersionUID = 1L;

        private final ReviewStatus status;

        public NotOpen(ReviewStatus status) {
            this.status = status;
        }

        /** The state it is in instead. */
        public ReviewStatus status() {
            return status;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notOpen(status);
        }
    }

    /** Only an approved review has a clearance. */
    public static final class NotApproved extends ReviewException {

        private static final long serialVersionUID = 1L;

        private final ReviewStatus status;

        public NotApproved(ReviewStatus status) {
            this.status = status;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApproved(status);
        }
    }

    /** The second approval has to come from somebody else. */
    public static final class AlreadyApproved extends ReviewException {

        private static final long serialVersionUID = 1L;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alreadyApproved();
        }
    }

    /** The post is to go out before anybody could decide about it. */
    public static final class TooLate extends ReviewException {

        private static final long serialVersionUID = 1L;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooLate();
        }
    }

    /** The clearance was taken back, so there is none to renew. */
    public static final class ClearanceRevoked extends ReviewException {

        private static final long serialVersionUID = 1L;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clearanceRevoked();
        }
    }

    /** Its words were erased. */
    public static final class Erased extends ReviewException {

        private static final long serialVersionUID = 1L;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.erased();
        }
    }

    /** Java 17 stand-in for a pattern switch. */
    public interface Cases<R> {

        R notFound();

        R stale(int current);

        R ownDraft();

        R notAuthor();

        R notOpen(ReviewStatus status);

        R notApproved(ReviewStatus status);

        R alreadyApproved();

        R tooLate();

        R clearanceRevoked();

        R erased();
    }
}
