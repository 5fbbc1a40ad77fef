package dev.demur.core.text;

import java.util.List;

/** Reads digits and signs that stand for letters ("w4tched"), where a word comes out of it. */
final class DigitsForLetters {

    /** What may stand for a letter. */
    static final String SIGNS = "01345789@$!|";

    private static final String LETTERS = "oieastbgasil";
    private static final String OTHER_LETTERS = "oleastbgasll";

    private final WordBreaks breaks;

    DigitsForLetters(WordBreaks breaks) {
        this.breaks = breaks;
    }

    void undo(MappedBuilder text) {
        for (int start = 0; start < text.length(); start++) {
            int end = start;
            while (end < text.length() && (text.isWordAt(end) || SIGNS.indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end - start >= 3) {
                undo(text, start, trimmed(text, start, end));
            }
            start = Math.max(start, end);
        }
    }

    private static int trimmed(MappedBuilder text, int start, int end) {
        int last = end;
        while (last > start && (text.charAt(last - 1) == '!' || text.charAt(last - 1) == '|')) {
            last--;
        }
        return last;
    }

    private void undo(MappedBuilder text, int start, int end) {
        String typed = text.substring(start, end);
        long letters = typed.chars().filter(Character::isLetter).count();
        if (letters * 2 < typed.length() || letters == typed.length() || typed.startsWith("@")) {
            return;
        }
        if (Character.isDigit(typed.charAt(0)) && typed.length() < 5) {
            return;
        }
        if (goesOnANumber(text, start)) {
            return;
        }
        for (String replacements : List.of(LETTERS, OTHER_LETTERS)) {
            String word = translated(typed, replacements);
            if (breaks.isWord(word)) {
                for (int i = 0; i < word.length(); i++) {
                    text.setCharAt(start + i, word.charAt(i));
                }
                return;
            }
        }
    }

    /** The middle of "1EG4-TE5-MK73" is no word. */
    private static boolean goesOnANumber(MappedBuilder text, int start) {
        return start >= 2 && text.charAt(start - 1) == '-' && Character.isDigit(text.charAt(start - 2));
    }

    private static String translated(String typed, String replacements) {
        StringBuilder word = new StringBuilder(typed);
        for (int i = 0; i < word.length(); i++) {
            int index = SIGNS.indexOf(word.charAt(i));
            if (index >= 0) {
                word.setCharAt(i, replacements.charAt(index));
            }
        }
        return word.toString();
    }
}
