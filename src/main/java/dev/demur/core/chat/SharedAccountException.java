package dev.demur.core.chat;

/** The account stands for nobody in particular, so nobody in a chat can be it: four eyes would be two. */
public final class SharedAccountException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SharedAccountException() {
        super(null, null, false, false);
    }
}
