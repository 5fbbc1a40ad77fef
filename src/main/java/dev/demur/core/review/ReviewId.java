package dev.demur.core.review;

/** Names a review. Opaque, safe in a URL, not to be guessed. */
public record ReviewId(String value) {

    /** How every id begins. */
    public static final String PREFIX = "rev_";

    @Override
    public String toString() {
        return value;
    }
}
