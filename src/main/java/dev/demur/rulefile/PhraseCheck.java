package dev.demur.rulefile;

import dev.demur.core.disclosure.Phrase;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/** Tells what is wrong with a phrase, without spelling out one that stands for millions of others. */
final class PhraseCheck {

    private static final long MAX_SEQUENCES = 2_000;
    private static final int MAX_GAPS = 3;
    private static final String NO_CLASS = "no class {";

    private PhraseCheck() {}

    static Optional<Mistake> mistake(String phrase, Set<String> classes) {
        if (phrase.split("\\.\\.\\.", -1).length > MAX_GAPS + 1) {
            return Mistake.whole("a phrase with more than " + MAX_GAPS + " gaps", "leave out what need not be there");
        }
        if (sequences(phrase) > MAX_SEQUENCES) {
            return Mistake.whole(
                    "the phrase stands for more than " + MAX_SEQUENCES + " others",
                    "write it as several, or use a class");
        }
        return Phrase.problem(phrase, classes).map(problem -> located(phrase, problem, classes));
    }

    private static Mistake located(String phrase, String problem, Set<String> classes) {
        if (!problem.startsWith(NO_CLASS)) {
            return new Mistake(0, 0, problem, "words, (optional), one|other, {class}, ... for a gap");
        }
        String name = problem.substring(NO_CLASS.length(), problem.length() - 1);
        Set<String> known = new TreeSet<>(Phrase.BUILT_IN_CLASSES);
        known.addAll(classes);
        return new Mistake(
                Math.max(0, phrase.indexOf("{" + name + "}")),
                name.length() + 2,
                "unknown class " + Quote.of("{" + name + "}"),
                Suggestion.among(known).hint(name, NameKind.CLASS.home()));
    }

    private static long sequences(String phrase) {
        long count = 1;
        long before = 1;
        for (StringTokenizer tokens = new StringTokenizer(phrase, " ()", true); tokens.hasMoreTokens(); ) {
            String token = tokens.nextToken();
            switch (token) {
                case " " -> {}
                case "(" -> before = count;
                case ")" -> count += before;
                default ->
                    count *= 1 + token.chars().filter(sign -> sign == '|').count();
            }
            if (count > MAX_SEQUENCES) {
                return count;
            }
        }
        return count;
    }
}
