package dev.demur.rulefile;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps out the nine letters (U+1C80 to U+1C88, old forms of Cyrillic ones) that RE2/J 1.8 never finishes folding when case
 * does not count: each folds to a letter that does not fold back, and it goes around for ever.
 */
final class EndlessFolds {

    private static final int FIRST = 0x1C80;
    private static final int LAST = 0x1C88;
    private static final int HEXADECIMAL = 16;

    private static final String ATOM = "(?:\\\\x\\{(\\p{XDigit}{1,6})\\}|(.))";
    private static final Pattern ATOMS = Pattern.compile(ATOM + "(?:-" + ATOM + ")?", Pattern.DOTALL);

    private EndlessFolds() {}

    static Optional<Mistake> mistake(String regex) {
        return ATOMS.matcher(regex)
                .results()
                .filter(EndlessFolds::holdsOne)
                .findFirst()
                .map(atom -> new Mistake(
                        atom.start(),
                        atom.end() - atom.start(),
                        "letters between U+1C80 and U+1C88 cannot be told from their capitals",
                        "leave them out, or end the range before them"));
    }

    private static boolean holdsOne(MatchResult atom) {
        int from = codePoint(atom.group(1), atom.group(2));
        boolean single = atom.group(3) == null && atom.group(4) == null;
        int to = single ? from : codePoint(atom.group(3), atom.group(4));
        return from <= LAST && FIRST <= to;
    }

    private static int codePoint(@Nullable String hex, @Nullable String letter) {
        if (hex != null) {
            return Integer.parseInt(hex, HEXADECIMAL);
        }
        return letter == null ? 0 : letter.codePointAt(0);
    }
}
