package dev.demur.core.text;

/**
 * A text in the form that is matched against, and the way back to what was typed. Immutable. Each character stands for
 * a range of the original; characters that were put in stand for an empty one. Offsets on both sides are UTF-16 units
 * and grow together: a later character never stands for an earlier place.
 */
public final class NormalizedText {

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    NormalizedText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The text as typed. */
    public String original() {
        return original;
    }

    /** The form to match against. */
    public String text() {
        return text;
    }

    /** Where the characters {@code [from, to)} of the normalised form stand in the text as typed. */
    public Span toOriginal(int from, int to) {
        if (from >= to) {
            throw new IllegalArgumentException("no characters to map: [%d, %d)".formatted(from, to));
        }
        int first = from;
        while (first < to - 1 && starts[first] == ends[first]) {
            first++;
        }
        int last = to - 1;
        while (last > first && starts[last] == ends[last]) {
            last--;
        }
        return onCodePoints(starts[first], Math.max(ends[last], starts[first] + 1));
    }

    private Span onCodePoints(int start, int end) {
        int from = start > 0 && splitsPair(start) ? start - 1 : start;
        int to = end < original.length() && splitsPair(end) ? end + 1 : end;
        return new Span(from, Math.min(to, original.length()));
    }

    private boolean splitsPair(int offset) {
        return Character.isLowSurrogate(original.charAt(offset))
                && Character.isHighSurrogate(original.charAt(offset - 1));
    }
}
