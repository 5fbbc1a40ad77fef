package dev.demur.core.entity;

import dev.demur.core.text.Word;
import dev.demur.core.text.WordSplitter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words and phrases of several words, found whole, whatever their case. Immutable. */
public final class PhraseSet {

    static final PhraseSet EMPTY = new PhraseSet(Map.of());

    private final Map<String, List<List<String>>> byFirst;

    private PhraseSet(Map<String, List<List<String>>> byFirst) {
        this.byFirst = byFirst;
    }

    /** The set of these phrases, split the way the text is. */
    public static PhraseSet of(Collection<String> phrases, WordSplitter splitter) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (String phrase : phrases) {
            List<String> keys = splitter.keys(phrase);
            if (!keys.isEmpty()) {
                byFirst.merge(keys.get(0), List.of(keys), PhraseSet::joined);
            }
        }
        return new PhraseSet(byFirst);
    }

    /** Longest first, so that the longest phrase at a place is the one found. */
    private static List<List<String>> joined(List<List<String>> some, List<List<String>> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** How many words long the longest of its phrases is that starts at {@code position}; 0 when none does. */
    public int lengthAt(List<Word> words, int position) {
        List<List<String>> phrases = byFirst.get(words.get(position).key());
        if (phrases == null) {
            return 0;
        }
        for (List<String> phrase : phrases) {
            if (stands(phrase, words, position)) {
                return phrase.size();
            }
        }
        return 0;
    }

    private static boolean stands(List<String> phrase, List<Word> words, int position) {
        if (position + phrase.size() > words.size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!phrase.get(i).equals(words.get(position + i).key())) {
                return false;
            }
        }
        return true;
    }
}
