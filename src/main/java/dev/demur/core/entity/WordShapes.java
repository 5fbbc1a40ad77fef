package dev.demur.core.entity;

import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.Collection;
import java.util.List;

/**
 * Words by how they begin or end, "presse*" or "*hotline": a language that writes its compounds as one word has more of
 * them than a list can hold. The rest of the word has three letters at least. Immutable.
 */
final class WordShapes {

    static final WordShapes NONE = new WordShapes(List.of(), List.of());

    private static final String REST = "*";
    private static final int SHORTEST_REST = 3;

    private final List<String> beginnings;
    private final List<String> endings;

    private WordShapes(List<String> beginnings, List<String> endings) {
        this.beginnings = beginnings;
        this.endings = endings;
    }

    /** Those of some phrases that a star stands for the rest of. */
    static WordShapes of(Collection<String> phrases, WordSplitter splitter) {
        return new WordShapes(
                phrases.stream()
                        .filter(phrase -> phrase.endsWith(REST))
                        .map(phrase -> key(phrase, splitter))
                        .toList(),
                phrases.stream()
                        .filter(phrase -> phrase.startsWith(REST))
                        .map(phrase -> key(phrase, splitter))
                        .toList());
    }

    /** Whether a phrase is such a word. */
    static boolean isShape(String phrase) {
        return phrase.startsWith(REST) || phrase.endsWith(REST);
    }

    private static String key(String shape, WordSplitter splitter) {
        return String.join("", splitter.keys(shape.replace(REST, "")));
    }

    boolean isEmpty() {
        return beginnings.isEmpty() && endings.isEmpty();
    }

    boolean fits(Word word) {
        String key = word.key();
        return begins(key) || ends(key);
    }

    private boolean begins(String key) {
        for (String part : beginnings) {
            if (key.startsWith(part) && isLonger(key, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(String key) {
        for (String part : endings) {
            if (key.endsWith(part) && isLonger(key, part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLonger(String key, String part) {
        return key.length() >= part.length() + SHORTEST_REST;
    }
}
