package dev.demur.core.administration;

/** Only admins of the first workspace, who run the service, may do this. */
public final class NotOperatorException extends RuntimeException {

    NotOperatorException() {
        super("not an operator", null, false, false);
    }
}
