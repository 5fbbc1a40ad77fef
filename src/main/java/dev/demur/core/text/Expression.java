package dev.demur.core.text;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * A regular expression, run by RE2 in linear time, and what a text needs for it to match. To look for a few strings costs
 * a hundredth of running an expression, and most texts hold none of them. Immutable, thread-safe.
 */
public final class Expression {

    private final Pattern pattern;
    private final List<String> needed;
    private final boolean anyCase;

    private Expression(Pattern pattern) {
        this.pattern = pattern;
        // A flag in the expression itself may let go of the case as well.
        this.anyCase =
                pattern.flags() == Pattern.CASE_INSENSITIVE || pattern.pattern().contains("(?");
        this.needed = ExpressionReader.read(pattern.pattern()).strings().stream()
                .map(string -> anyCase ? folded(string) : string)
                .toList();
    }

    /** An expression that RE2 is known to take; letters are told from capitals. */
    public static Expression exactCase(String regex) {
        return new Expression(Pattern.compile(regex));
    }

    /** An expression that RE2 is known to take, whatever the case. */
    public static Expression anyCase(String regex) {
        return new Expression(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
    }

    /** The strings one of which every match holds, in small letters where the case does not count; none where that cannot be told. */
    List<String> needed() {
        return needed;
    }

    /** Where it matches, in order; matches of no length left out. */
    public List<Span> matches(String text) {
        if (!mayMatch(text)) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    /** Whether it matches the text from its start to its end. */
    public boolean matchesWhole(String text) {
        return mayMatch(text) && pattern.matches(text);
    }

    /** How long the match is that starts with the text; 0 when none does. */
    public int lengthAtStart(String text) {
        Matcher matcher = pattern.matcher(text);
        return mayMatch(text) && matcher.lookingAt() ? matcher.end() : 0;
    }

    /** Whether the text holds what every match does. */
    boolean mayMatch(String text) {
        if (needed.isEmpty()) {
            return true;
        }
        String searched = anyCase ? folded(text) : text;
        for (String string : needed) {
            if (searched.contains(string)) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String string) {
        char[] folded = new char[string.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(string.charAt(i));
        }
        return new String(folded);
    }

    /** One for all that RE2 takes for each other whatever the case: k, K and the sign of Kelvin. */
    private static char fold(char c) {
        return c < 0x80
                ? (char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)
                : Character.toLowerCase(Character.toUpperCase(c));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && pattern.equals(expression.pattern);
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
