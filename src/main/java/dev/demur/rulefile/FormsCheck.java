package dev.demur.rulefile;

import dev.demur.core.rule.ClauseWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the forms of one word, written with '/' between them. */
final class FormsCheck {

    private static final int VERB_FORMS = 4;
    private static final int NOUN_FORMS = 2;
    private static final String VERB_HINT =
            "base/past/participle/present, such as write/wrote/written; wake/woke,waked";
    private static final String CLAUSE_HINT =
            "opener … verb after one/after several, such as 'was … angesehen hat/haben'";
    private static final String NOUN_HINT = "singular/plural, such as glass/glasses";

    private static final Pattern NOTATION = Pattern.compile("[(){}]");
    private static final Pattern SEPARATOR = Pattern.compile("/");

    private FormsCheck() {}

    /** A verb has a base form; those left blank after it are made by the rules of the language. */
    static Optional<Mistake> verb(String entry) {
        String[] forms = SEPARATOR.split(entry, -1);
        boolean hasBase = !forms[0].isBlank();
        return hasBase && forms.length <= VERB_FORMS && hasNoGap(entry)
                ? notation(entry)
                : Mistake.whole(Quote.of(entry) + " is not the forms of a verb", VERB_HINT);
    }

    private static boolean hasNoGap(String entry) {
        return !Pattern.compile("(^|[/,])\\s*,|,\\s*(/|$)").matcher(entry).find();
    }

    /** A noun has a singular, and may have a plural. */
    static Optional<Mistake> noun(String entry) {
        String[] forms = SEPARATOR.split(entry, -1);
        boolean isComplete = !forms[0].isBlank() && !forms[forms.length - 1].isBlank();
        return isComplete && forms.length <= NOUN_FORMS
                ? notation(entry)
                : Mistake.whole(Quote.of(entry) + " is not the forms of a noun", NOUN_HINT);
    }

    /** A clause has a verb, in one form or in that after one and that after several, behind what opens it. */
    static Optional<Mistake> clause(String entry) {
        ClauseWords clause = ClauseWords.parse(entry);
        boolean isWhole = !clause.one().isBlank()
                && !clause.many().isBlank()
                && (clause.one() + clause.many()).indexOf('/') < 0
                && (clause.one() + clause.many()).indexOf('…') < 0;
        return isWhole
                ? notation(entry)
                : Mistake.whole(Quote.of(entry) + " is not a clause about people", CLAUSE_HINT);
    }

    /** Forms, and what makes them, are plain words: the notation of phrases would be read in each of them. */
    static Optional<Mistake> notation(String text) {
        Matcher sign = NOTATION.matcher(text);
        return sign.find()
                ? Mistake.at(
                        sign.start(),
                        sign.end() - sign.start(),
                        Quote.of(sign.group()) + " in the form of a word",
                        "forms are plain words; what takes more is a phrase")
                : Optional.empty();
    }
}
