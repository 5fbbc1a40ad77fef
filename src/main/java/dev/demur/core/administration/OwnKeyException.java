package dev.demur.core.administration;

/** A key cannot revoke itself: so at least one admin key of a workspace remains. */
public final class OwnKeyException extends RuntimeException {

    OwnKeyException() {
        super("a key cannot revoke itself", null, false, false);
    }
}
