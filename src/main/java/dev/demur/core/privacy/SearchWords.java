package dev.demur.core.privacy;

import dev.demur.core.text.Folding;
import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words a text is found by: each once, in lower case and without marks, so that "Müller", "MUELLER" and "Mueller" are
 * one. Numbers are words too. Thread-safe.
 */
public final class SearchWords {

    private static final WordSplitter SPLITTER =
            new WordSplitter(new Folding(Map.of("ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss")), List.of());

    private SearchWords() {}

    /** The words of a text or of a query, in the order they first appear. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        SPLITTER.split(text).stream().filter(Word::isWord).map(Word::key).forEach(words::add);
        return words;
    }
}
