package dev.demur.core.rewrite;

import dev.demur.core.text.Span;

/** What a strategy wants changed, before spaces, signs and capitals around it are put right. */
record Change(Span span, String newText) {

    static Change remove(Span span) {
        return new Change(span, "");
    }

    boolean isRemoval() {
        return newText.isEmpty();
    }
}
