package dev.demur.core.rewrite;

import dev.demur.core.text.Span;
import java.util.StringTokenizer;

/** Keeps the hashtags at the end of what is taken out: they sort a post, they tell nothing. */
final class Hashtags {

    private Hashtags() {}

    /** The span without the hashtags at its end and the blanks before them; the whole of it when it starts with one. */
    static Span before(String text, Span span) {
        int hash = text.indexOf('#', span.start());
        if (hash <= span.start() || hash >= span.end()) {
            return span;
        }
        int end = hash;
        while (end > span.start() + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return isOnlyTags(text.substring(hash, span.end())) ? new Span(span.start(), end) : span;
    }

    /** Whether nothing but hashtags stands there. */
    static boolean isOnlyTags(String text) {
        StringTokenizer words = new StringTokenizer(text);
        while (words.hasMoreTokens()) {
            if (!words.nextToken().startsWith("#")) {
                return false;
            }
        }
        return true;
    }
}
