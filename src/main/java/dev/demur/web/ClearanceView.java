package dev.demur.web;

import dev.demur.core.clearance.SignedClearance;

/** A clearance as pages show it: to be copied, and until when it holds. */
record ClearanceView(String id, String compact, When expires, boolean isExpired, boolean isRevoked) {

    /** One that was issued just now. */
    static ClearanceView of(SignedClearance signed) {
        return of(signed, false, false);
    }

    static ClearanceView of(SignedClearance signed, boolean isExpired, boolean isRevoked) {
        return new ClearanceView(
                signed.clearance().id(),
                signed.compact(),
                new When(signed.clearance().expiresAt()),
                isExpired,
                isRevoked);
    }

    public boolean isGood() {
        return !isExpired && !isRevoked;
    }
}
