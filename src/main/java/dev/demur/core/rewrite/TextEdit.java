package dev.demur.core.rewrite;

/** Puts {@code newText} in the place of the UTF-16 units {@code [start, end)} of a text as typed. */
public record TextEdit(int start, int end, String newText) {

    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("an edit needs 0 <= start <= end, got [%d, %d)".formatted(start, end));
        }
    }
}
