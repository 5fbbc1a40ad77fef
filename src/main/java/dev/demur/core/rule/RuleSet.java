package dev.demur.core.rule;

import dev.demur.core.disclosure.Lexicon;
import dev.demur.core.entity.EntityRules;
import dev.demur.core.text.Allowance;
import java.util.List;
import java.util.Optional;

/**
 * Everything one check is judged by: rules, a profile, and the lexicons and identifiers they are read with. Immutable; a
 * change makes another set with another digest.
 *
 * @param digest {@code sha256:} and the hash of every file it was made from, names included
 * @param citations what is cited for a kind of data, beside what each rule cites itself
 * @param own what of the organisation's own may stand in its posts
 * @param catalogs what is said to people, one for each language
 */
public record RuleSet(
        String digest,
        List<Rule> rules,
        Profile profile,
        List<Lexicon> lexicons,
        EntityRules entities,
        List<Citation> citations,
        List<Allowance> own,
        List<MessageCatalog> catalogs) {

    /** The language that rules are written in, and that a report is in unless another is asked for. */
    public static final String LANGUAGE = "en";

    public RuleSet {
        rules = List.copyOf(rules);
        lexicons = List.copyOf(lexicons);
        citations = List.copyOf(citations);
        own = List.copyOf(own);
        catalogs = List.copyOf(catalogs);
    }

    /** A set without citations of its own, without an organisation behind it, and without words for people. */
    public RuleSet(String digest, List<Rule> rules, Profile profile, List<Lexicon> lexicons, EntityRules entities) {
        this(digest, rules, profile, lexicons, entities, List.of(), List.of(), List.of());
    }

    /** The rule of that id, or nothing. */
    public Optional<Rule> rule(RuleId id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** What is said in a language, or nothing when it is said in others only. */
    public Optional<MessageCatalog> catalog(String language) {
        return catalogs.stream()
                .filter(catalog -> catalog.language().equals(language))
                .findFirst();
    }
}
