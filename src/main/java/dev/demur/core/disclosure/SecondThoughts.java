package dev.demur.core.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs observed behaviours once more, by how the sentences around them read to a model that has learned from posts. The
 * model is asked only about what would be held up without it. Belongs to one post.
 */
final class SecondThoughts {

    /** In a newsletter, what stands pages away says nothing of a sentence. */
    private static final int REACH = 3;

    /** Of fewer words and signs a model of words can tell too little to set a rule aside. */
    private static final int FEWEST_WORDS = 16;

    /** Of fewer than these it has to be ten times as sure. */
    private static final int PLENTY = 28;

    private static final int SURER = 10;

    private static final double PERCENT = 100;

    private final PostReading post;
    private final EvidenceWeights weights;
    private final Map<List<SentenceReading>, Boolean> known = new HashMap<>();

    SecondThoughts(PostReading post, EvidenceWeights weights) {
        this.post = post;
        this.weights = weights;
    }

    Disclosure on(Disclosure disclosure, int sentence) {
        long weight = weights.of(Sign.READS_HARMLESS);
        if (weight == 0 || !disclosure.observation().isObserved() || !readsHarmless(sentence)) {
            return disclosure;
        }
        return disclosure.with(disclosure.observation().with(Sign.READS_HARMLESS, weight));
    }

    private boolean readsHarmless(int sentence) {
        return known.computeIfAbsent(around(sentence), this::readsHarmless);
    }

    private boolean readsHarmless(List<SentenceReading> sentences) {
        int length = PostReading.length(sentences);
        int surer = length < PLENTY ? SURER : 1;
        return length >= FEWEST_WORDS && surer * PERCENT * post.likelihood(sentences) < weights.harmlessBelow();
    }

    private List<SentenceReading> around(int sentence) {
        List<SentenceReading> all = post.sentences();
        return all.subList(Math.max(0, sentence - REACH), Math.min(all.size(), sentence + REACH + 1));
    }
}
