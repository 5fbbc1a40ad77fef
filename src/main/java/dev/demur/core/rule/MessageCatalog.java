package dev.demur.core.rule;

import java.util.HashMap;
import java.util.Map;

/**
 * Everything that is said to people in one language. Immutable. What it lacks of rules and references is said as they
 * say it themselves.
 *
 * @param language its primary tag
 * @param sentences what the engine says
 * @param people the words for whom a sentence is about
 * @param behaviours by id
 * @param identifiers by type: what a sentence calls it
 * @param names what rule files name, such as slots and categories, in plain words
 * @param rules the texts of rules
 * @param references by the name the rules know them under
 */
public record MessageCatalog(
        String language,
        Map<MessageKey, Message> sentences,
        Map<Referent, Referent.Words> people,
        Map<String, ClauseWords> behaviours,
        Map<String, String> identifiers,
        Map<String, String> names,
        Map<RuleId, RuleTexts> rules,
        Map<String, Reference> references) {

    public MessageCatalog {
        sentences = Map.copyOf(sentences);
        people = Map.copyOf(people);
        behaviours = Map.copyOf(behaviours);
        identifiers = Map.copyOf(identifiers);
        names = Map.copyOf(names);
        rules = Map.copyOf(rules);
        references = Map.copyOf(references);
    }

    /** A language with nothing said in it yet. */
    public static MessageCatalog empty(String language) {
        return new MessageCatalog(language, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
    }

    /**
     * The same, with what it lacks taken from another one. Rules and references are left out: who wrote others has them
     * say something else.
     */
    public MessageCatalog over(MessageCatalog other) {
        return new MessageCatalog(
                language,
                over(other.sentences, sentences),
                over(other.people, people),
                over(other.behaviours, behaviours),
                over(other.identifiers, identifiers),
                over(other.names, names),
                rules,
                references);
    }

    private static <K, V> Map<K, V> over(Map<K, V> lower, Map<K, V> upper) {
        Map<K, V> both = new HashMap<>(lower);
        both.putAll(upper);
        return both;
    }
}
