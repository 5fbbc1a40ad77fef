package dev.demur.core.text;

/** Non-empty half-open range {@code [start, end)} of UTF-16 offsets into the text the author typed. */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a span needs 0 <= start < end, got [%d, %d)".formatted(start, end));
        }
    }

    /** The characters this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether both spans share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every character of the other span lies in this one. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
