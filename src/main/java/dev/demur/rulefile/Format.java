package dev.demur.rulefile;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A notation that a text of a rule file is written in. Stateless.
 *
 * @param pattern the notation as an expression of JSON Schema, or empty when it takes more to tell
 * @param check finds the first mistake of a text, given the classes its lexicon has
 */
record Format(String pattern, Check check) {

    static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** Any text but a blank one. */
    static final Format WORDS = of(text -> Optional.empty());

    /** Words of a rule, of which {@code |} may stand between several. */
    static final Format TERM = of(text -> Alternatives.mistake(text));

    /** A name of the author's choice that nothing else refers to. */
    static final Format KEBAB = matching(KEBAB_CASE, Format::kebabMistake);

    /** The primary tag of a language. */
    static final Format LANGUAGE = matching(
            "[a-z]{2,3}",
            text -> Mistake.whole(Quote.of(text) + " is no language tag", "two or three letters, such as en or de"));

    /** A day as ISO 8601 writes it. */
    static final Format DATE = new Format("^\\d{4}-\\d{2}-\\d{2}$", (text, classes) -> dateMistake(text));

    /** The forms of a verb, {@code base/past/participle}. */
    static final Format VERB = of(FormsCheck::verb);

    /** The forms of a noun, {@code singular/plural}. */
    static final Format NOUN = of(FormsCheck::noun);

    /** What people did as a clause about them, {@code was … angesehen hat/haben}. */
    static final Format CLAUSE = of(FormsCheck::clause);

    /** A regular expression of RE2/J. */
    static final Format REGEX = of(RegexCheck::mistake);

    /** A regular expression of a lexicon, which works on single words. */
    static final Format WORD_REGEX = of(RegexCheck::wordMistake);

    /** A message of a rule, with placeholders and brackets. */
    static final Format MESSAGE = of(MessageCheck::mistake);

    /** A message whose placeholders are another file's. */
    static final Format ANY_MESSAGE = of(MessageCheck::mistakeOfForm);

    /** An example that marks what is flagged in it. */
    static final Format FLAGGED = of(ExampleCheck::flagged);

    /** An example in which nothing is marked. */
    static final Format PASSING = of(ExampleCheck::passing);

    /** An example, marked or not. */
    static final Format EXAMPLE = of(ExampleCheck::marks);

    /** A phrase of a lexicon. */
    static final Format PHRASE = new Format("", PhraseCheck::mistake);

    private static Format of(Function<String, Optional<Mistake>> check) {
        return new Format("", (text, classes) -> check.apply(text));
    }

    private static Format matching(String pattern, Function<String, Optional<Mistake>> otherwise) {
        Pattern compiled = Pattern.compile(pattern);
        return new Format(
                "^(" + pattern + ")$",
                (text, classes) -> compiled.matcher(text).matches() ? Optional.empty() : otherwise.apply(text));
    }

    private static Optional<Mistake> dateMistake(String text) {
        try {
            LocalDate.parse(text);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Mistake.whole(Quote.of(text) + " is no date", "year, month and day, such as 2027-03-31");
        }
    }

    static Optional<Mistake> kebabMistake(String text) {
        String kebab = text.strip()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        String hint = kebab.isEmpty() ? "such as small-cohort" : "did you mean '" + kebab + "'?";
        return Mistake.whole(Quote.of(text) + " is not in small letters, digits and hyphens", hint);
    }

    /** Finds the first mistake of a text. */
    @FunctionalInterface
    interface Check {
        Optional<Mistake> mistake(String text, Set<String> classes);
    }
}
