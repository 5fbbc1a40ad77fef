package dev.demur.core.administration;

/** There is nothing of this id in the caller's workspace. */
public final class NotFoundException extends RuntimeException {

    private final String kind;

    NotFoundException(String kind) {
        super("no such " + kind, null, false, false);
        this.kind = kind;
    }

    /** What was looked for, as in {@code key}. */
    public String kind() {
        return kind;
    }
}
