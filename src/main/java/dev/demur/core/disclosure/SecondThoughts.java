package dev.demur.core.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Weighs observed behaviours once more, by how the sentences around them read to a model that has learned from posts. The
 * model is asked only about what would be held up without it. Belongs to one post.
 */
final class SecondThoughts {

    /** In a newsletter, what stands pages away says nothing of a sentence. */
    private static final int REACH = 3;

    /** Of fewer words and signs a model of words can tell too little to set a rule aside. */
    private static final int FEWEST_WORDS = 16;

    private static final double PERCENT = 100;

    private final PostReading post;
    private final ToDoubleFunction<List<String>> likelihood;
    private final EvidenceWeights weights;
    private final Map<List<SentenceReading>, Boolean> known = new HashMap<>();

    SecondThoughts(PostReading post, ToDoubleFunction<List<String>> likelihood, EvidenceWeights weights) {
        this.post = post;
        this.likelihood = likelihood;
        this.weights = weights;
    }

    Disclosure on(Disclosure disclosure, int sentence) {
        boolean weighs = weights.of(Sign.READS_HARMLESS) != 0;
        if (!weighs || !disclosure.observation().isObserved() || !readsHarmless(sentence)) {
            return disclosure;
        }
        long weight = weights.of(Sign.READS_HARMLESS);
        return disclosure.with(disclosure.observation().with(Sign.READS_HARMLESS, weight));
    }

    private boolean readsHarmless(int sentence) {
        return known.computeIfAbsent(around(sentence), this::readsHarmless);
    }

    private boolean readsHarmless(List<SentenceReading> sentences) {
        return PostReading.length(sentences) >= FEWEST_WORDS
                && PERCENT * likelihood.applyAsDouble(post.features(sentences)) < weights.harmlessBelow();
    }

    private List<SentenceReading> around(int sentence) {
        List<SentenceReading> all = post.sentences();
        return all.subList(Math.max(0, sentence - REACH), Math.min(all.size(), sentence + REACH + 1));
    }
}
