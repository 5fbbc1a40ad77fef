package dev.demur.core.rule;

import dev.demur.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a rule file that shows what the rule does. {@code [[…]]} marks exactly what must be flagged.
 *
 * @param text the example as a person would post it, without marks
 * @param spans what is marked, in order, as offsets into {@code text}
 */
public record Example(String text, List<Span> spans) {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    public Example {
        spans = List.copyOf(spans);
    }

    /** Reads a marked line. A mark that is not closed, or is empty, is an {@link IllegalArgumentException}. */
    public static Example parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        int position = 0;
        for (int open = marked.indexOf(OPEN); open >= 0; open = marked.indexOf(OPEN, position)) {
            int close = marked.indexOf(CLOSE, open);
            if (close < open + OPEN.length() + 1) {
                throw new IllegalArgumentException("a mark is [[some text]], closed and not empty");
            }
            text.append(marked, position, open);
            int start = text.length();
            text.append(marked, open + OPEN.length(), close);
            spans.add(new Span(start, text.length()));
            position = close + CLOSE.length();
        }
        return new Example(text.append(marked.substring(position)).toString(), spans);
    }

    /** The line as it would stand in a rule file. */
    public String marked() {
        StringBuilder marked = new StringBuilder();
        int position = 0;
        for (Span span : spans) {
            marked.append(text, position, span.start())
                    .append(OPEN)
                    .append(span.in(text))
                    .append(CLOSE);
            position = span.end();
        }
        return marked.append(text.substring(position)).toString();
    }
}
