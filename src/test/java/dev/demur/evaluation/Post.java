package dev.demur.evaluation;

import dev.demur.core.check.Decision;
import dev.demur.core.text.Draft;
import java.util.List;
import java.util.Set;

/**
 * A post of the corpus and what a person would accept as the decision on it. Immutable.
 *
 * @param language the tag of the language it is in; the checker has to find it out by itself
 * @param kind the mechanism by which it discloses, or why it is harmless
 * @param accept the decisions that are right; never empty
 * @param marks the words that disclose, as they stand in the text
 */
record Post(
        Origin origin,
        String id,
        Draft draft,
        String language,
        String kind,
        String industry,
        Set<Decision> accept,
        List<String> marks) {

    Post {
        accept = Set.copyOf(accept);
        marks = List.copyOf(marks);
        if (accept.isEmpty()) {
            throw new IllegalArgumentException("a post needs a decision that is right");
        }
    }

    /** Whether it may pass: a negative. Every other post is a positive. */
    boolean harmless() {
        return accept.contains(Decision.PASS);
    }
}
