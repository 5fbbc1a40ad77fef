package dev.demur.core.disclosure;

import dev.demur.core.text.ReadText;
import dev.demur.core.text.Span;

/**
 * Words of a draft that fill a slot.
 *
 * @param span where they stand in the text as typed
 * @param value what they mean in a form that does not depend on wording where there is one (an ISO 8601 period, the
 *     id of a behaviour), else the words themselves
 * @param words the words as typed
 */
public record Mention(Span span, String value, String words) {

    /** The words {@code [from, to)} of a text, with what they mean. */
    static Mention of(ReadText text, int from, int to, String value) {
        Span span = text.span(from, to);
        return new Mention(span, value, span.in(text.text().original()));
    }
}
