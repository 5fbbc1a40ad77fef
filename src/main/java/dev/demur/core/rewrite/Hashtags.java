package dev.demur.core.rewrite;

import dev.demur.core.text.Span;
import java.util.Arrays;

/** Keeps the hashtags at the end of what is taken out: they sort a post, they tell nothing. */
final class Hashtags {

    private Hashtags() {}

    /** The span without the hashtags at its end and the blanks before them; the whole of it when it starts with one. */
    static Span before(String text, Span span) {
        int hash = text.indexOf('#', span.start());
        if (hash <= span.start() || hash >= span.end()) {
            return span;
        }
        boolean onlyTags =
                Arrays.stream(text.substring(hash, span.end()).split("\\s+")).allMatch(word -> word.startsWith("#"));
        int end = hash;
        while (end > span.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return onlyTags ? new Span(span.start(), end) : span;
    }
}
