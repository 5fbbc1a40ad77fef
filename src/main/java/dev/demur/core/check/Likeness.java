package dev.demur.core.check;

import dev.demur.core.disclosure.PostReading;
import dev.demur.core.text.Span;
import java.util.Optional;

/** How much a passage reads like one that gives people away, by what a model has learned from such posts. */
record Likeness(PostReading post) {

    /** In percent. */
    static final long CERTAIN = 100;

    /** Of fewer words a model of words can tell nothing. */
    private static final int FEWEST_WORDS = 7;

    /** From 0 to 100, rounded down. */
    long percent() {
        return post.words() < FEWEST_WORDS ? 0 : (long) (CERTAIN * post.likelihood());
    }

    /** The sentence that reads most like it when it stands alone; nothing in a passage no sentence of which was read. */
    Optional<Span> worst() {
        return post.worst();
    }
}
