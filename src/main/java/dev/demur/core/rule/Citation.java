package dev.demur.core.rule;

import dev.demur.core.disclosure.Disclosure;
import dev.demur.core.disclosure.Mention;
import dev.demur.core.disclosure.Slot;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A law or policy that is cited for kinds of data and sectors, whatever rule found them. An empty set asks for nothing;
 * of the others each must hold. Immutable.
 *
 * @param sectors the profile names one of these
 * @param ruleCategories the rule belongs to one of these topics
 * @param sensitive the disclosure tells of one of these sensitive categories
 * @param behaviours the disclosure tells of one of these behaviours or groups of them
 */
public record Citation(
        Reference reference,
        Set<String> sectors,
        Set<String> ruleCategories,
        Set<String> sensitive,
        Set<String> behaviours) {

    public Citation {
        sectors = Set.copyOf(sectors);
        ruleCategories = Set.copyOf(ruleCategories);
        sensitive = Set.copyOf(sensitive);
        behaviours = Set.copyOf(behaviours);
    }

    /** Whether it is to be cited under that sector for a finding of the rule, which may be about a disclosure. */
    public boolean appliesTo(@Nullable String sector, Rule rule, @Nullable Disclosure disclosure) {
        return (sectors.isEmpty() || (sector != null && sectors.contains(sector)))
                && (ruleCategories.isEmpty() || ruleCategories.contains(rule.category()))
                && (sensitive.isEmpty() || (disclosure != null && isSensitive(disclosure)))
                && (behaviours.isEmpty() || (disclosure != null && isBehaviour(disclosure)));
    }

    private boolean isSensitive(Disclosure disclosure) {
        return disclosure
                .detail(Slot.CATEGORY)
                .map(Mention::value)
                .filter(sensitive::contains)
                .isPresent();
    }

    private boolean isBehaviour(Disclosure disclosure) {
        return behaviours.contains(disclosure.behaviour().value()) || behaviours.contains(disclosure.behaviourGroup());
    }
}
