package dev.demur.slack;

import dev.demur.core.review.Ruling;
import java.util.Optional;

/**
 * A decision that waits for its reason, as a modal or a button carries it: what is decided, about what, and where the
 * message stands that it was clicked in.
 *
 * @param answerTo empty when there is no such place
 */
record PendingDecision(Ruling ruling, ReviewAt at, String answerTo) {

    private static final int PARTS = 3;
    private static final String BETWEEN = " ";

    String packed() {
        return String.join(BETWEEN, ruling.id(), at.value(), answerTo);
    }

    static Optional<PendingDecision> of(String packed) {
        String[] parts = packed.split(BETWEEN, PARTS);
        return parts.length < PARTS
                ? Optional.empty()
                : Ruling.of(parts[0])
                        .flatMap(ruling -> ReviewAt.of(parts[1]).map(at -> new PendingDecision(ruling, at, parts[2])));
    }
}
