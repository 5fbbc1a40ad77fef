package dev.demur.slack;

import dev.demur.core.review.ReviewId;
import java.util.Optional;

/** A review and the revision that was shown, as a button carries them. */
record ReviewAt(ReviewId id, int revision) {

    private static final int LONGEST_ID = 100;
    private static final int MOST_DIGITS = 6;

    String value() {
        return revision + ":" + id;
    }

    static Optional<ReviewAt> of(String value) {
        int colon = value.indexOf(':');
        boolean isFit = colon > 0
                && colon <= MOST_DIGITS
                && value.length() <= LONGEST_ID
                && value.substring(0, colon).chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isFit
                ? Optional.of(new ReviewAt(
                        new ReviewId(value.substring(colon + 1)), Integer.parseInt(value.substring(0, colon))))
                : Optional.empty();
    }
}
