package dev.demur.rest;

import dev.demur.core.check.Wording;
import dev.demur.core.rule.RuleSet;
import java.util.List;
import java.util.Optional;

/** The primary tags of the languages a reader wants, best first. Immutable. */
record Languages(List<String> wanted) {

    Languages {
        wanted = List.copyOf(wanted);
    }

    /** The first that a rule set has words for; nothing where answers stay as they come. */
    Optional<String> among(RuleSet rules) {
        return wanted.stream()
                .filter(language -> rules.catalog(language).isPresent())
                .findFirst();
    }

    /** The words of that language. */
    Wording wording(RuleSet rules) {
        return among(rules).map(language -> Wording.of(rules, language)).orElse(Wording.AS_IT_IS);
    }
}
