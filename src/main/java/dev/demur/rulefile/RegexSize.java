package dev.demur.rulefile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Estimates how large a compiled expression would get, before it is compiled: RE2/J writes repetitions out, and a few
 * of them inside each other fill any memory.
 */
final class RegexSize {

    private static final int MAX_LENGTH = 20_000;
    private static final int MAX_DEPTH = 50;
    private static final long MAX_SIZE = 20_000;

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\Q.*?(?:\\\\E|$)" // quoted text
                    + "|\\\\[pPx]\\{[^}]*}" // a class or a code point by name
                    + "|\\\\.|\\[\\^?]?(?:\\[:[^]]*:]|\\\\.|[^]\\\\])*]" // an escape, a bracket expression
                    + "|\\((?:\\?(?:[a-zA-Z-]*:|P?<[^>]*>))?" // a group opens
                    + "|\\{(?<min>\\d{1,6})(?:,(?<max>\\d{0,6}))?}" // a counted repetition
                    + "|.",
            Pattern.DOTALL);

    private final Deque<Long> open = new ArrayDeque<>();
    private long size;
    private long lastPart;

    private RegexSize() {}

    static Optional<Mistake> mistake(String regex) {
        if (regex.length() > MAX_LENGTH) {
            return Mistake.whole("the expression is too long", "use several under 'any:'");
        }
        return new RegexSize().measure(regex);
    }

    private Optional<Mistake> measure(String regex) {
        for (Matcher token = TOKEN.matcher(regex); token.find(); ) {
            read(token);
            if (open.size() > MAX_DEPTH) {
                return Mistake.whole("the expression has too many groups inside each other", "");
            }
            if (size > MAX_SIZE) {
                return Mistake.at(
                        token.start(),
                        token.end() - token.start(),
                        "the expression is too large with its repetitions written out",
                        "repeat less often, or allow any number with * or +");
            }
        }
        return Optional.empty();
    }

    private void read(Matcher token) {
        String text = token.group();
        if (token.group("min") != null) {
            repeat(token);
        } else if (text.startsWith("(")) {
            open.push(size);
            lastPart = 0;
        } else if (text.equals(")") && !open.isEmpty()) {
            lastPart = size - open.pop() + 2;
            size += 2;
        } else {
            lastPart = text.startsWith("\\Q") ? text.length() : 1;
            size += lastPart;
        }
    }

    private void repeat(Matcher token) {
        long min = Long.parseLong(token.group("min"));
        String max = token.group("max");
        long times = max == null || max.isEmpty() ? min : Math.max(min, Long.parseLong(max));
        long more = Math.max(0, times - 1) * lastPart;
        lastPart += more;
        size += more;
    }
}
