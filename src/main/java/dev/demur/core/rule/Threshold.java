package dev.demur.core.rule;

import java.util.Map;
import java.util.OptionalLong;

/** A limit in a rule: either a number written there, or the name of one that the profile sets. */
public sealed interface Threshold {

    /** The limit under these named thresholds, or nothing when the name is not among them. */
    OptionalLong in(Map<String, Long> thresholds);

    /** A number written in the rule. */
    record Fixed(long value) implements Threshold {
        @Override
        public OptionalLong in(Map<String, Long> thresholds) {
            return OptionalLong.of(value);
        }
    }

    /** The name of a number that the profile sets, such as {@code small-cohort}. */
    record Named(String name) implements Threshold {
        @Override
        public OptionalLong in(Map<String, Long> thresholds) {
            Long value = thresholds.get(name);
            return value == null ? OptionalLong.empty() : OptionalLong.of(value);
        }
    }
}
