package dev.demur.rulefile;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells whether RE2/J takes an expression, and whether it stays small enough to be run on every draft. */
final class RegexCheck {

    private static final Map<String, String> HINTS = Map.of(
            "(?=", "look-ahead is not known here; use 'all', 'not' or 'near' instead",
            "(?!", "look-ahead is not known here; use 'all', 'not' or 'near' instead",
            "(?<=", "look-behind is not known here; use 'all', 'not' or 'near' instead",
            "(?<!", "look-behind is not known here; use 'all', 'not' or 'near' instead",
            "\\1", "a back-reference is not known here");

    private RegexCheck() {}

    static Optional<Mistake> mistake(String regex) {
        Optional<Mistake> unfit = RegexSize.mistake(regex).or(() -> EndlessFolds.mistake(regex));
        if (unfit.isPresent()) {
            return unfit;
        }
        try {
            Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(broken(regex, e));
        }
    }

    /** The same for the expressions of a lexicon, which Java has to take as well: the core makes word forms with them. */
    static Optional<Mistake> wordMistake(String regex) {
        Optional<Mistake> mistake = mistake(regex);
        if (mistake.isPresent()) {
            return mistake;
        }
        try {
            java.util.regex.Pattern.compile(regex);
            return Optional.empty();
        } catch (java.util.regex.PatternSyntaxException e) {
            String message = "the expression is broken: " + e.getDescription().toLowerCase(Locale.ROOT);
            return Mistake.whole(message, "keep to what both RE2 and Java take");
        }
    }

    private static Mistake broken(String regex, PatternSyntaxException e) {
        String part = e.getPattern();
        int at = part.isEmpty() || part.equals(regex) ? -1 : regex.indexOf(part);
        boolean once = at >= 0 && at == regex.lastIndexOf(part);
        return new Mistake(
                once ? at : 0,
                once ? part.length() : 0,
                "the expression is broken: " + e.getDescription().toLowerCase(Locale.ROOT),
                hint(regex, part));
    }

    private static String hint(String regex, String part) {
        return HINTS.entrySet().stream()
                .filter(known -> part.startsWith(known.getKey()) || (part.isEmpty() && regex.contains(known.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("expressions are written as RE2 takes them");
    }

    /** What is wrong with the replacement of an expression that is known to be sound. */
    static Optional<Mistake> replacementMistake(String regex, String replacement) {
        int groups = Pattern.compile(regex).groupCount();
        for (int i = 0; i < replacement.length(); i++) {
            if (replacement.charAt(i) == '\\') {
                return Mistake.at(i, 1, "a backslash in a replacement", "write what is to stand there");
            }
            if (replacement.charAt(i) == '$' && !namesGroup(replacement, i + 1, groups)) {
                return Mistake.at(i, 1, "'$' without a group of the expression", "$1 is what the first (…) found");
            }
        }
        return FormsCheck.notation(replacement);
    }

    private static boolean namesGroup(String replacement, int at, int groups) {
        int digit = at < replacement.length() ? Character.digit(replacement.charAt(at), 10) : -1;
        return digit >= 0 && digit <= groups;
    }
}
