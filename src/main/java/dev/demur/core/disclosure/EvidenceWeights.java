package dev.demur.core.disclosure;

import java.util.Map;

/**
 * How much each sign counts, and how much it takes for a behaviour to count as observed. Immutable.
 *
 * @param weights may be negative; a sign that is not listed weighs nothing
 * @param harmlessBelow the likelihood, in percent, below which a text reads like posts that gave nobody away
 */
public record EvidenceWeights(Map<Sign, Long> weights, long needed, long harmlessBelow) {

    public EvidenceWeights {
        weights = Map.copyOf(weights);
    }

    long of(Iterable<Sign> signs) {
        long sum = 0;
        for (Sign sign : signs) {
            sum += of(sign);
        }
        return sum;
    }

    long of(Sign sign) {
        return weights.getOrDefault(sign, 0L);
    }
}
