package dev.demur.web;

import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A stretch of a text, pointed at or not. */
record TextPart(String text, boolean marked) {

    /** The text in parts that none is empty; where spans overlap, the words are pointed at once. */
    static List<TextPart> of(String text, List<Span> spans) {
        List<TextPart> parts = new ArrayList<>();
        int done = 0;
        for (Span span : spans.stream().sorted(Comparator.naturalOrder()).toList()) {
            if (span.end() > done) {
                int start = Math.max(done, span.start());
                add(parts, text.substring(done, start), false);
                add(parts, text.substring(start, span.end()), true);
                done = span.end();
            }
        }
        add(parts, text.substring(done), false);
        return List.copyOf(parts);
    }

    private static void add(List<TextPart> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new TextPart(VisibleText.of(text), marked));
        }
    }
}
