package dev.demur.web;

import dev.demur.core.rewrite.TextEdit;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What has to be done to one text to make it another, word by word: a longest common subsequence of words and the signs
 * between them. Where the texts share too little of their length to be compared within bounds, all between their common
 * beginning and end is one edit.
 */
final class WordDiff {

    /** So many pairs of words are compared at most: 4 MB of lengths. */
    private static final int MOST_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<TextEdit> edits = new ArrayList<>();
    private int offset;
    private int editStart = -1;
    private final StringBuilder added = new StringBuilder();

    private WordDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Edits of the first text, in order, that make the second. */
    static List<TextEdit> edits(String before, String after) {
        WordDiff diff = new WordDiff(words(before), words(after));
        diff.run();
        return joined(before, diff.edits);
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private void run() {
        int head = 0;
        while (head < Math.min(before.size(), after.size()) && before.get(head).equals(after.get(head))) {
            keep(before.get(head++));
        }
        int tail = 0;
        while (tail < Math.min(before.size(), after.size()) - head
                && fromEnd(before, tail).equals(fromEnd(after, tail))) {
            tail++;
        }
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        close();
    }

    private static String fromEnd(List<String> words, int index) {
        return words.get(words.size() - 1 - index);
    }

    private void middle(List<String> old, List<String> fresh) {
        if ((long) old.size() * fresh.size() > MOST_PAIRS) {
            old.forEach(this::remove);
            fresh.forEach(this::add);
        } else {
            walk(old, fresh, common(old, fresh));
        }
    }

    /** Goes along both, and keeps what both have as long as that leaves the longest of what they share. */
    private void walk(List<String> old, List<String> fresh, int[][] common) {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < fresh.size()) {
            if (i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j))) {
                keep(old.get(i++));
                j++;
            } else if (j == fresh.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
                remove(old.get(i++));
            } else {
                add(fresh.get(j++));
            }
        }
    }

    /** How long a common subsequence what follows each pair of words has. */
    private static int[][] common(List<String> old, List<String> fresh) {
        int[][] length = new int[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                length[i][j] = old.get(i).equals(fresh.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        return length;
    }

    private void keep(String word) {
        close();
        offset += word.length();
    }

    private void remove(String word) {
        open();
        offset += word.length();
    }

    private void add(String word) {
        open();
        added.append(word);
    }

    private void open() {
        if (editStart < 0) {
            editStart = offset;
        }
    }

    private void close() {
        if (editStart >= 0) {
            edits.add(new TextEdit(editStart, offset, added.toString()));
            added.setLength(0);
            editStart = -1;
        }
    }

    /** Edits with nothing but white space between them are one: a sentence is read in words, not in holes. */
    private static List<TextEdit> joined(String text, List<TextEdit> edits) {
        List<TextEdit> joined = new ArrayList<>();
        for (TextEdit edit : edits) {
            TextEdit last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && text.substring(last.end(), edit.start()).isBlank()) {
                String between = text.substring(last.end(), edit.start());
                joined.set(
                        joined.size() - 1,
                        new TextEdit(last.start(), edit.end(), last.newText() + between + edit.newText()));
            } else {
                joined.add(edit);
            }
        }
        return List.copyOf(joined);
    }
}
