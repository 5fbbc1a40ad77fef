package dev.demur.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the words in letters written without spaces, by a vocabulary. Immutable, thread-safe. */
final class WordBreaks {

    private static final int LONGEST_RUN = 80;
    private static final int LONGEST_WORD = 24;
    private static final int NONE = Integer.MAX_VALUE;

    private final Vocabulary vocabulary;
    private final Folding folding;

    WordBreaks(Vocabulary vocabulary, Folding folding) {
        this.vocabulary = vocabulary;
        this.folding = folding;
    }

    /** Whether the letters are one word of the vocabulary. */
    boolean isWord(String letters) {
        return vocabulary.knows(folding.fold(letters));
    }

    /**
     * Where the words of a run start, the first at 0, with as few words as possible. Nothing when some part is neither a
     * known word of two letters or more nor a number.
     */
    Optional<List<Integer>> starts(String run) {
        if (run.length() > LONGEST_RUN) {
            return Optional.empty();
        }
        int[] fewest = new int[run.length() + 1];
        int[] from = new int[run.length() + 1];
        Arrays.fill(fewest, 1, fewest.length, NONE);
        for (int end = 1; end <= run.length(); end++) {
            for (int start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
                if (fewest[start] != NONE && fewest[start] + 1 < fewest[end] && isPart(run, start, end)) {
                    fewest[end] = fewest[start] + 1;
                    from[end] = start;
                }
            }
        }
        return fewest[run.length()] == NONE ? Optional.empty() : Optional.of(path(from, run.length()));
    }

    private static List<Integer> path(int[] from, int length) {
        List<Integer> starts = new ArrayList<>();
        for (int end = length; end > 0; end = from[end]) {
            starts.add(0, from[end]);
        }
        return starts;
    }

    private boolean isPart(String run, int start, int end) {
        boolean digitBefore = start > 0 && Character.isDigit(run.charAt(start - 1));
        boolean digitAfter = end < run.length() && Character.isDigit(run.charAt(end));
        if (Character.isDigit(run.charAt(start))) {
            return !digitBefore
                    && !digitAfter
                    && run.substring(start, end).chars().allMatch(Character::isDigit);
        }
        return end - start >= 2 && isWord(run.substring(start, end));
    }
}
