package dev.demur.core.clearance;

/** What was presented as a clearance is none that can be trusted. */
public final class ClearanceRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ClearanceFailure failure;

    public ClearanceRejectedException(ClearanceFailure failure) {
        super(failure.id());
        this.failure = failure;
    }

    /** Why it cannot be trusted. */
    public ClearanceFailure failure() {
        return failure;
    }
}
