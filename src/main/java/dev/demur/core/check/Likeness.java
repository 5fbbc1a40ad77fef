package dev.demur.core.check;

import dev.demur.core.disclosure.PostReading;
import dev.demur.core.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How much a passage reads like one that gives people away, by what a model has learned from such posts. Belongs to one
 * check; where it does most is worked out when asked for.
 */
final class Likeness {

    /** In percent. */
    static final long CERTAIN = 100;

    /** Of fewer words and signs a model of words can tell nothing. */
    private static final int FEWEST_WORDS = 7;

    private final PostReading post;
    private final ToDoubleFunction<List<String>> likelihood;
    private final long percent;

    private Likeness(PostReading post, ToDoubleFunction<List<String>> likelihood) {
        this.post = post;
        this.likelihood = likelihood;
        this.percent = post.length() < FEWEST_WORDS ? 0 : (long) (CERTAIN * likelihood.applyAsDouble(post.features()));
    }

    static Likeness of(PostReading post, ToDoubleFunction<List<String>> likelihood) {
        return new Likeness(post, likelihood);
    }

    /** From 0 to 100, rounded down. */
    long percent() {
        return percent;
    }

    /** The sentence that reads most like it when it stands alone; nothing in a passage no sentence of which was read. */
    Optional<Span> worst() {
        return post.parts().stream()
                .max(Comparator.comparingDouble(part -> likelihood.applyAsDouble(part.features())))
                .map(PostReading.Part::span);
    }
}
