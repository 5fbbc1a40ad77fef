package dev.demur.core.check;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;
import java.util.Arrays;
import java.util.List;

/** Counts the words between two places of a text as typed, signs left out, in a time that hardly grows with the text. Immutable. */
final class WordCount {

    private final int[] starts;
    private final int[] ends;

    private WordCount(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    static WordCount of(ReadText text) {
        List<Span> words = text.words().stream()
                .filter(word -> word.isWord())
                .map(word -> text.text().toOriginal(word.start(), word.end()))
                .toList();
        return new WordCount(
                words.stream().mapToInt(Span::start).toArray(),
                words.stream().mapToInt(Span::end).toArray());
    }

    /** The words that stand wholly in {@code [from, to)}. */
    int between(int from, int to) {
        return Math.max(0, firstAtOrAfter(ends, to + 1) - firstAtOrAfter(starts, from));
    }

    private static int firstAtOrAfter(int[] offsets, int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && offsets[found - 1] == offset) {
            found--;
        }
        return found;
    }
}
