package dev.demur.core.entity;

import dev.demur.core.text.WordSplitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The named lists of words that rule files give recognizers to read by. Immutable. */
public final class WordLists {

    /** No list at all. */
    static final WordLists NONE = new WordLists(Map.of());

    private final Map<String, PhraseSet> lists;

    private WordLists(Map<String, PhraseSet> lists) {
        this.lists = Map.copyOf(lists);
    }

    static WordLists of(Map<String, List<String>> words, WordSplitter splitter) {
        Map<String, PhraseSet> lists = new HashMap<>();
        words.forEach((name, phrases) -> lists.put(name, PhraseSet.of(phrases, splitter)));
        return new WordLists(lists);
    }

    /** The list of that name; empty when no rule file has one. */
    public PhraseSet list(String name) {
        return lists.getOrDefault(name, PhraseSet.EMPTY);
    }
}
