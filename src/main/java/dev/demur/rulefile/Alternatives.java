package dev.demur.rulefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of a rule that stand for several: {@code our|my guest|client} is "our guest", "our client" and so on. Stateless. */
final class Alternatives {

    private static final int MOST = 2000;

    private Alternatives() {}

    /** All that a term stands for, in the order of its words; a term without alternatives stands for itself. */
    static List<String> of(String term) {
        if (!isSeveral(term)) {
            return List.of(term);
        }
        List<String> spelledOut = List.of("");
        for (String word : term.strip().split("\\s+")) {
            List<String> longer = new ArrayList<>();
            for (String start : spelledOut) {
                for (String choice : word.split("\\|")) {
                    longer.add(start.isEmpty() ? choice : start + " " + choice);
                }
            }
            spelledOut = longer;
        }
        return spelledOut;
    }

    private static boolean isSeveral(String term) {
        return term.indexOf('|') > 0;
    }

    /** What is wrong with a term, or nothing. */
    static Optional<Mistake> mistake(String term) {
        long count = 1;
        for (String word : term.strip().split("\\s+")) {
            List<String> choices = List.of(word.split("\\|", -1));
            if (isSeveral(term) && choices.contains("")) {
                return Mistake.whole("a word is missing beside '|'", "write words on both sides, as in our|my guest");
            }
            count *= choices.size();
        }
        if (count > MOST) {
            return Mistake.whole("the term stands for more than " + MOST + " others", "write it as several terms");
        }
        return Optional.empty();
    }
}
