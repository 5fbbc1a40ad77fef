package dev.demur.rulefile;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Keeps out the nine letters (U+1C80 to U+1C88, old forms of Cyrillic ones) that RE2/J 1.8 never finishes folding when case
 * does not count: each folds to a letter that does not fold back, and it goes around for ever.
 */
final class EndlessFolds {

    private static final int FIRST = 0x1C80;
    private static final int LAST = 0x1C88;
    private static final int HEXADECIMAL = 16;

    private static final String BY_NUMBER = "\\\\x\\{\\p{XDigit}{1,6}\\}";
    private static final Pattern LETTER = Pattern.compile(BY_NUMBER + "|\\\\.|.", Pattern.DOTALL);
    private static final Pattern BRACKETS = Pattern.compile("\\[(?:\\\\.|[^\\]\\\\])+\\]", Pattern.DOTALL);

    /** An end of a range is no class such as {@code \w}: behind one, a hyphen is a hyphen. */
    private static final String END = "(" + BY_NUMBER + "|\\\\[^\\pL\\pN]|[^\\\\])";

    private static final Pattern IN_BRACKETS = Pattern.compile(END + "-" + END + "|\\\\.|.", Pattern.DOTALL);

    private EndlessFolds() {}

    static Optional<Mistake> mistake(String regex) {
        Stream<MatchResult> letters =
                LETTER.matcher(regex).results().filter(letter -> spans(letter.group(), letter.group()));
        return Stream.concat(letters, ranges(regex)).findFirst().map(EndlessFolds::at);
    }

    private static Stream<MatchResult> ranges(String regex) {
        return BRACKETS.matcher(regex).results().flatMap(brackets -> {
            Matcher inside = IN_BRACKETS.matcher(regex).region(brackets.start() + 1, brackets.end() - 1);
            return inside.results().filter(part -> part.group(1) != null && spans(part.group(1), part.group(2)));
        });
    }

    private static Mistake at(MatchResult part) {
        return new Mistake(
                part.start(),
                part.end() - part.start(),
                "letters between U+1C80 and U+1C88 cannot be told from their capitals",
                "leave them out, or end the range before them");
    }

    private static boolean spans(String first, String last) {
        return codePoint(first) <= LAST && FIRST <= codePoint(last);
    }

    private static int codePoint(String letter) {
        return letter.startsWith("\\x{")
                ? Integer.parseInt(letter.substring("\\x{".length(), letter.length() - 1), HEXADECIMAL)
                : letter.codePointBefore(letter.length());
    }
}
