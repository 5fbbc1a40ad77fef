package dev.demur.core.rule;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How strictly one set of rules is applied: the numbers behind named thresholds, the weights of evidence, and rules
 * that are set otherwise or switched off. Immutable.
 *
 * @param sector the trade it is for, by which laws are cited, such as {@code health}; null for none in particular
 */
public record Profile(
        String name,
        Map<String, Long> thresholds,
        Map<String, Integer> weights,
        Map<RuleId, Severity> severities,
        Set<RuleId> disabled,
        @Nullable String sector) {

    public Profile {
        thresholds = Map.copyOf(thresholds);
        weights = Map.copyOf(weights);
        severities = Map.copyOf(severities);
        disabled = Set.copyOf(disabled);
    }

    /** A profile for no sector in particular. */
    public Profile(
            String name,
            Map<String, Long> thresholds,
            Map<String, Integer> weights,
            Map<RuleId, Severity> severities,
            Set<RuleId> disabled) {
        this(name, thresholds, weights, severities, disabled, null);
    }
}
