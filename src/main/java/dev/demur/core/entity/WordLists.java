package dev.demur.core.entity;

import com.google.re2j.Pattern;
import dev.demur.core.text.WordSplitter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The named lists of words that rule files give recognizers to read by. Immutable. */
public final class WordLists {

    /** No list at all. */
    static final WordLists NONE = new WordLists(Map.of(), Map.of(), Map.of());

    /** An expression that matches nothing. */
    private static final String NOTHING = "[^\\x00-\\x{10FFFF}]";

    private final Map<String, PhraseSet> lists;
    private final Map<String, Set<String>> keys;
    private final Map<String, List<String>> texts;

    private WordLists(Map<String, PhraseSet> lists, Map<String, Set<String>> keys, Map<String, List<String>> texts) {
        this.lists = Map.copyOf(lists);
        this.keys = Map.copyOf(keys);
        this.texts = Map.copyOf(texts);
    }

    static WordLists of(Map<String, List<String>> words, WordSplitter splitter) {
        Map<String, PhraseSet> lists = new HashMap<>();
        Map<String, Set<String>> keys = new HashMap<>();
        words.forEach((name, phrases) -> {
            lists.put(name, PhraseSet.of(phrases, splitter));
            keys.put(
                    name,
                    phrases.stream().map(splitter::keys).map(WordLists::joined).collect(Collectors.toSet()));
        });
        return new WordLists(lists, keys, words);
    }

    private static String joined(List<String> keys) {
        return String.join(" ", keys);
    }

    /** The list of that name; empty when no rule file has one. */
    public PhraseSet list(String name) {
        return lists.getOrDefault(name, PhraseSet.EMPTY);
    }

    /** The folded forms of the list of that name, to compare a word or its end with; empty when no rule file has one. */
    Set<String> keys(String name) {
        return keys.getOrDefault(name, Set.of());
    }

    /** An expression for any phrase of the list of that name in any case, longest first; it matches nothing when none is. */
    String expression(String name) {
        List<String> phrases = texts.getOrDefault(name, List.of());
        return phrases.isEmpty()
                ? NOTHING
                : phrases.stream()
                        .sorted(Comparator.comparing(String::length)
                                .reversed()
                                .thenComparing(Comparator.naturalOrder()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?i:", ")"));
    }
}
