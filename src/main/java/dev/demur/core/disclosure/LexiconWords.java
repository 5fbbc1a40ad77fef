package dev.demur.core.disclosure;

import dev.demur.core.text.Word;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that a lexicon knows, numbered from 0. A word of a text is looked up once; whatever is asked of it afterwards
 * goes by its number, which is cheaper than its letters. Filled once, then only read.
 */
final class LexiconWords {

    /** What a word that the lexicon does not know gets. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet listed = new BitSet();

    /** The number of a folded word, which gets one if it has none. */
    int number(String key) {
        return numbers.computeIfAbsent(key, unused -> numbers.size());
    }

    /** Makes a folded word one of the vocabulary; words that only replies are read for are none. */
    void list(String key) {
        listed.set(number(key));
    }

    /** Whether a folded word is one of the vocabulary. */
    boolean isListed(String key) {
        return isListed(find(key));
    }

    /** Whether the word of that number is one of the vocabulary. */
    boolean isListed(int number) {
        return number != UNKNOWN && listed.get(number);
    }

    /** The numbers of the words {@code [from, to)}. */
    int[] find(List<Word> words, int from, int to) {
        int[] found = new int[to - from];
        for (int i = from; i < to; i++) {
            found[i - from] = find(words.get(i).key());
        }
        return found;
    }

    private int find(String key) {
        Integer number = numbers.get(key);
        return number == null ? UNKNOWN : number;
    }
}
