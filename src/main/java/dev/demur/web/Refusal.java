package dev.demur.web;

import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewStatus;
import jakarta.ws.rs.core.Response;

/**
 * Why something was not done, for the page to say.
 *
 * @param reason a stable name that the message bundle has a sentence for
 * @param detail what the sentence names: a number or a state; may be empty
 */
record Refusal(Response.Status status, String reason, String detail) {

    /** A rejection, or a wish for changes, without a word. */
    static final Refusal NO_REASON = new Refusal(Response.Status.BAD_REQUEST, "no-reason", "");

    static final Refusal EMPTY = new Refusal(Response.Status.BAD_REQUEST, "empty", "");
    static final Refusal TOO_LONG = new Refusal(Response.Status.REQUEST_ENTITY_TOO_LARGE, "too-long", "");
    static final Refusal UNCONFIRMED = new Refusal(Response.Status.BAD_REQUEST, "unconfirmed", "");
    /** Only what the check passes is cleared. */
    static final Refusal NOT_PASSED = new Refusal(Response.Status.CONFLICT, "not-passed", "");

    static final Refusal UNREADABLE = new Refusal(Response.Status.BAD_REQUEST, "unreadable", "");

    private static final Said SAID = new Said();

    /** What a refused use case says. A review that is not there is for the caller to throw on: there is no page to say so. */
    static Refusal of(ReviewException refused) {
        return refused.match(SAID);
    }

    private static Refusal conflict(String reason, String detail) {
        return new Refusal(Response.Status.CONFLICT, reason, detail);
    }

    private static final class Said implements ReviewException.Cases<Refusal> {

        @Override
        public Refusal notFound() {
            return new Refusal(Response.Status.NOT_FOUND, "not-found", "");
        }

        @Override
        public Refusal stale(int current) {
            return conflict("stale", Integer.toString(current));
        }

        @Override
        public Refusal ownDraft() {
            return new Refusal(Response.Status.FORBIDDEN, "own-draft", "");
        }

        @Override
        public Refusal notAuthor() {
            return new Refusal(Response.Status.FORBIDDEN, "not-author", "");
        }

        @Override
        public Refusal notOpen(ReviewStatus status) {
            return conflict("not-open", status.id());
        }

        @Override
        public Refusal notApproved(ReviewStatus status) {
            return conflict("not-approved", status.id());
        }

        @Override
        public Refusal alreadyApproved() {
            return conflict("already-approved", "");
        }

        @Override
        public Refusal tooLate() {
            return conflict("too-late", "");
        }

        @Override
        public Refusal clearanceRevoked() {
            return conflict("clearance-revoked", "");
        }

        @Override
        public Refusal erased() {
            return conflict("erased", "");
        }
    }
}
