package dev.demur.core.check;

import dev.demur.core.text.Span;
import java.util.Comparator;

/**
 * A place in a draft.
 *
 * @param field the field of the request, {@code text} or {@code altTexts[0]}
 * @param slot the slot of a disclosure these words fill, or the type of an identifier; empty when there is none
 * @param quote the words that stand there
 */
public record FieldSpan(String field, Span span, String slot, String quote) implements Comparable<FieldSpan> {

    private static final Comparator<FieldSpan> ORDER = Comparator.comparing(
                    FieldSpan::field, Comparator.comparing((String f) -> !f.equals("text")))
            .thenComparing(FieldSpan::field)
            .thenComparing(FieldSpan::span)
            .thenComparing(FieldSpan::slot);

    @Override
    public int compareTo(FieldSpan other) {
        return ORDER.compare(this, other);
    }
}
