package dev.demur.slack;

/** What was asked is not done; whoever asked is told why. Expected, and without a stack. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reply;

    /** What to reply, in markup of the chat. */
    RefusedException(String reply) {
        super(null, null, false, false);
        this.reply = reply;
    }

    String reply() {
        return reply;
    }
}
