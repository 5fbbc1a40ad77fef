package dev.demur.core.rule;

import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.entity.EntityRules;
import java.util.List;
import java.util.Optional;

/**
 * Everything one check is judged by: rules, a profile, and the lexicons and identifiers they are read with. Immutable; a
 * change makes another set with another digest.
 *
 * @param digest {@code sha256:} and the hash of every file it was made from, names included
 */
public record RuleSet(String digest, List<Rule> rules, Profile profile, List<Lexicon> lexicons, EntityRules entities) {

    public RuleSet {
        rules = List.copyOf(rules);
        lexicons = List.copyOf(lexicons);
    }

    /** The rule of that id, or nothing. */
    public Optional<Rule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
