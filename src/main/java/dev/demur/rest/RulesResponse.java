package dev.demur.rest;

import dev.demur.core.check.Wording;
import dev.demur.core.rule.RuleSet;
import java.util.List;

/** Every rule of the set in force, in the order of the set. */
record RulesResponse(List<RuleView> rules) {

    static RulesResponse of(RuleSet set, Wording wording) {
        return new RulesResponse(set.rules().stream()
                .map(rule -> RuleView.of(rule, set.profile(), wording))
                .toList());
    }
}
