package dev.demur.core.rule;

import java.util.Map;
import java.util.TreeMap;

/** Finds the limits a rule goes by that a profile may set. Stateless. */
public final class NamedThresholds {

    private NamedThresholds() {}

    /** Each by its name, with its value in the profile, in the order of the names. */
    public static Map<String, Long> of(Rule rule, Profile profile) {
        Map<String, Long> values = new TreeMap<>();
        rule.conditions()
                .flatMap(Condition::thresholds)
                .filter(Threshold.Named.class::isInstance)
                .map(Threshold.Named.class::cast)
                .forEach(named -> named.in(profile.thresholds()).ifPresent(value -> values.put(named.name(), value)));
        return values;
    }
}
