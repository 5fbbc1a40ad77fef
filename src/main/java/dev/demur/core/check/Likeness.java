package dev.demur.core.check;

import dev.demur.core.disclosure.PostReading;
import dev.demur.core.text.Span;
import java.util.List;

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

    /**
     * The sentences that read at least half as much like it when each stands alone, or else the one that reads most like it:
     * a matter told over two sentences is in neither of them whole.
     */
    List<Span> telling(long percent) {
        return post.telling(percent / (2.0 * CERTAIN));
    }
}
