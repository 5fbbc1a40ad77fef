package dev.demur.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells what a word that is not listed means by its parts: the head of a compound ("Hotelgast" is a Gast), the verb
 * behind a prefix ("durchgehoert"), or how it ends ("rhinoplasty" is medical). Filled once, then only read.
 */
final class WordParts {

    /** Of these, too, the last part of a word tells: a "Bürohund" is an animal. */
    private static final List<String> CLASSES_OF_NOUNS = List.of("animal", "creature", "school");

    private static final int SHORTEST_HEAD = 4;
    private static final int SHORTEST_MODIFIER = 3;
    private static final int SHORTEST_VERB = 4;
    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_BEFORE_ENDING = 2;

    private final Map<String, List<Sense>> nouns = new HashMap<>();
    private final Map<String, List<Sense>> verbs = new HashMap<>();
    private final Map<String, Sense> endings = new HashMap<>();
    private final List<String> prefixes;
    private final boolean compounds;

    WordParts(List<String> prefixes, boolean compounds) {
        this.prefixes = List.copyOf(prefixes);
        this.compounds = compounds;
    }

    void add(String key, Sense sense) {
        boolean people = sense instanceof Sense.OfPeople of && of.role() != Role.ACCOUNT; // a menu is no bank card
        boolean noun = people
                || sense instanceof Sense.OfEvent
                || CLASSES_OF_NOUNS.stream().anyMatch(sense::isOfClass);
        if (compounds && noun && key.length() >= SHORTEST_HEAD) {
            nouns.computeIfAbsent(key, unused -> new ArrayList<>()).add(sense);
        }
        if (sense instanceof Sense.OfBehaviour && key.length() >= SHORTEST_VERB) {
            verbs.computeIfAbsent(key, unused -> new ArrayList<>()).add(sense);
        }
    }

    void addEnding(String ending, Sense sense) {
        endings.put(ending, sense);
    }

    /** What an unlisted word means by its parts; empty when they tell nothing. */
    List<Sense> of(String key) {
        for (String prefix : prefixes) {
            if (key.startsWith(prefix) && verbs.containsKey(key.substring(prefix.length()))) {
                return verbs.getOrDefault(key.substring(prefix.length()), List.of());
            }
        }
        if (compounds && key.length() < LONGEST_WORD) {
            for (int cut = SHORTEST_MODIFIER; cut <= key.length() - SHORTEST_HEAD; cut++) {
                List<Sense> head = nouns.get(key.substring(cut));
                if (head != null) {
                    return head;
                }
            }
        }
        return byEnding(key);
    }

    private List<Sense> byEnding(String key) {
        for (int cut = SHORTEST_BEFORE_ENDING; cut < key.length() && !endings.isEmpty(); cut++) {
            Sense sense = endings.get(key.substring(cut));
            if (sense != null) {
                return List.of(sense);
            }
        }
        return List.of();
    }
}
