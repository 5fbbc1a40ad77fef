package dev.demur.core.rewrite;

import dev.demur.core.text.Span;

/** Keeps the hashtags at the end of what is taken out: they sort a post, they tell nothing. */
final class Hashtags {

    private Hashtags() {}

    /** The span without the hashtags at its end; the whole of it when it starts with one. */
    static Span before(String text, Span span) {
        int hash = text.indexOf('#', span.start());
        if (hash <= span.start() || hash >= span.end()) {
            return span;
        }
        boolean onlyTags = text.substring(hash, span.end()).trim().lines()
                .flatMap(line -> java.util.Arrays.stream(line.trim().split(" ")))
                .allMatch(word -> word.startsWith("#") || word.isBlank());
        return onlyTags ? new Span(span.start(), hash) : span;
    }
}
