package dev.demur.core.outbound;

/** An address is none that the service sends to. */
public final class AddressRefusedException extends Exception {

    private final String reason;

    public AddressRefusedException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** What is wrong with it, as the end of a sentence: "must be …". */
    public String reason() {
        return reason;
    }
}
