package dev.demur.core.disclosure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a behaviour is something the speaker knows from its own data. Signs for and against are weighed, and the
 * sum is held against what the profile asks for.
 *
 * @param score the sum of the weights
 * @param needed the score from which a behaviour counts as observed
 * @param signs what was weighed, in a fixed order
 * @param guard why this is no disclosure whatever the score, or null
 */
public record Observation(long score, long needed, List<Sign> signs, @Nullable Guard guard) {

    public Observation {
        signs = List.copyOf(signs);
    }

    /** The same with one more sign. */
    Observation with(Sign sign, long weight) {
        List<Sign> all = Stream.concat(signs.stream(), Stream.of(sign)).toList();
        return new Observation(score + weight, needed, all, guard);
    }

    /** Whether the behaviour counts as observed by the speaker. */
    public boolean isObserved() {
        return guard == null && score >= needed;
    }
}
