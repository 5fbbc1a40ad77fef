package dev.demur.evaluation;

/** The command line asks for what there is not; the message says what there is. */
final class WrongArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongArgumentException(String message) {
        super(message);
    }
}
