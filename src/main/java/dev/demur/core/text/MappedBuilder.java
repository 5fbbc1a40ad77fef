package dev.demur.core.text;

import java.util.Arrays;

/** Builds a text character by character, keeping for each the range of the original it stands for. Not thread-safe. */
final class MappedBuilder {

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    MappedBuilder(int capacity) {
        text = new StringBuilder(capacity);
        starts = new int[capacity];
        ends = new int[capacity];
    }

    /** Appends characters that all stand for the same range. */
    void append(CharSequence characters, int start, int end) {
        for (int i = 0; i < characters.length(); i++) {
            append(characters.charAt(i), start, end);
        }
    }

    void append(char character, int start, int end) {
        int length = text.length();
        if (length == starts.length) {
            starts = Arrays.copyOf(starts, length * 2 + 16);
            ends = Arrays.copyOf(ends, length * 2 + 16);
        }
        text.append(character);
        starts[length] = start;
        ends[length] = end;
    }

    /** Appends a stretch of another text with the ranges it has there. */
    void append(MappedBuilder other, int from, int to) {
        for (int i = from; i < to; i++) {
            append(other.charAt(i), other.starts[i], other.ends[i]);
        }
    }

    void setCharAt(int index, char character) {
        text.setCharAt(index, character);
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    boolean isLetterAt(int index) {
        return index >= 0 && index < text.length() && Character.isLetter(text.charAt(index));
    }

    boolean isWordAt(int index) {
        return index >= 0 && index < text.length() && isWord(text.charAt(index));
    }

    /** Nearly all letters are plain ones, and told without looking them up. */
    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c != ' ' && Character.isLetterOrDigit(c));
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    int length() {
        return text.length();
    }

    String substring(int from, int to) {
        return text.substring(from, to);
    }

    NormalizedText build(String original) {
        return new NormalizedText(
                original, text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
    }
}
