package dev.demur.core.disclosure;

import dev.demur.core.text.Span;

/**
 * Words of a draft that fill a slot.
 *
 * @param span where they stand in the text as typed
 * @param value what they mean in a form that does not depend on wording where there is one (an ISO 8601 period, the
 *     id of a behaviour), else the words themselves
 */
public record Mention(Span span, String value) {}
