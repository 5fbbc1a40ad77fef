package dev.demur.core.rule;

import java.util.Map;
import java.util.Set;

/**
 * How strictly one set of rules is applied: the numbers behind named thresholds, the weights of evidence, and rules
 * that are set otherwise or switched off. Immutable.
 */
public record Profile(
        String name,
        Map<String, Long> thresholds,
        Map<String, Integer> weights,
        Map<RuleId, Severity> severities,
        Set<RuleId> disabled) {

    public Profile {
        thresholds = Map.copyOf(thresholds);
        weights = Map.copyOf(weights);
        severities = Map.copyOf(severities);
        disabled = Set.copyOf(disabled);
    }
}
