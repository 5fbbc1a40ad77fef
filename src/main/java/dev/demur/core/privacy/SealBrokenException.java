package dev.demur.core.privacy;

/** A sealed text does not open: it was changed, moved, or sealed under a key that is not there. */
public final class SealBrokenException extends RuntimeException {

    public SealBrokenException(String reason) {
        super(reason);
    }
}
