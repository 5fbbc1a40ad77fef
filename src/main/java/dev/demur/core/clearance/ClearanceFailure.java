package dev.demur.core.clearance;

import java.util.Locale;

/** Why a clearance does not cover a text, in the order it is looked for. A constant's name is never changed. */
public enum ClearanceFailure {
    MALFORMED("This is not a clearance: it cannot be read as a signed compact JWS with the claims of one."),
    UNKNOWN_KEY("It is signed by a key that this service does not have or no longer trusts."),
    BAD_SIGNATURE("The signature does not fit: the clearance was changed after it was signed."),
    REVOKED("The clearance was revoked."),
    EXPIRED("The clearance has run out."),
    WRONG_TEXT("The text is not the one that was cleared; one changed character is enough."),
    WRONG_CHANNEL("The text was cleared for another channel.");

    private final String advice;

    ClearanceFailure(String advice) {
        this.advice = advice;
    }

    /** The stable name on the wire, such as {@code wrong-text}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One plain sentence on what is wrong. */
    public String advice() {
        return advice;
    }
}
