package dev.demur.core.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A lexicon file as its author wrote it: words and phrases, not yet compiled. See {@link Phrase} for the notation of a
 * phrase.
 *
 * @param language the primary language tag, such as {@code de}
 * @param functionWords the small words by which short posts show their language
 * @param folding letters written out before words are compared, such as {@code ä} as {@code ae}
 * @param clitics endings split off a word, such as {@code 've}
 * @param units words for a stretch of time, by their ISO 8601 designator ({@code D}, {@code TH} for hours, {@code TM}
 *     for minutes)
 * @param classes words that phrases refer to as {@code {name}}
 * @param people nouns for people by role, written {@code singular/plural}
 * @param tones phrases by tone: mocking, shaming, pitying, teasing, kind
 * @param sensitive phrases by category of section "sensitive", such as {@code health}; one that starts with
 *     an asterisk is how unlisted words end
 * @param givenNames first names
 * @param titles words that stand before a family name
 * @param replies phrases that are only looked for in answers to somebody
 * @param rewrites what is put in where something is put differently
 */
public record LexiconEntries(
        String language,
        String name,
        Set<String> functionWords,
        Map<String, String> folding,
        List<String> clitics,
        NumberWords numbers,
        Inflection inflection,
        Map<String, List<String>> units,
        Map<String, List<String>> classes,
        Map<String, BehaviourEntry> behaviours,
        Map<Role, List<String>> people,
        Map<Cue, List<String>> cues,
        Map<String, List<String>> tones,
        Map<String, List<String>> sensitive,
        List<String> givenNames,
        List<String> titles,
        Map<ReplyCue, List<String>> replies,
        RewriteWords rewrites) {

    /**
     * How numbers are written.
     *
     * @param decimal the decimal mark, {@code "."} or {@code ","}
     * @param words numbers by their word
     * @param multipliers words that multiply what stands before them, or stand for themselves
     * @param joiners words and endings between the parts of one number
     * @param vague words for a number nobody counted, with its usual size
     */
    public record NumberWords(
            String decimal,
            Map<String, Long> words,
            Map<String, Long> multipliers,
            List<String> joiners,
            Map<String, Long> vague) {}

    /**
     * How the forms of a verb and a noun are made: for each form, rules tried in order on the base form.
     *
     * @param prefixes that may stand before a listed verb form without changing what it means
     * @param pastShapes regular expressions for what a past form of an unlisted verb looks like
     * @param presentShapes of those, which a present form can have, too
     * @param pastForms irregular past forms of verbs that are no behaviour of their own
     * @param compounds whether nouns are written together, so that the end of a word tells what it is
     */
    public record Inflection(
            List<Rewrite> past,
            List<Rewrite> participle,
            List<Rewrite> present,
            List<Rewrite> progressive,
            List<Rewrite> plural,
            List<String> prefixes,
            List<String> pastShapes,
            List<String> presentShapes,
            List<String> pastForms,
            boolean compounds) {}

    /** Replaces what a regular expression finds, as {@link java.util.regex.Matcher#replaceFirst} would. */
    public record Rewrite(String match, String replacement) {}

    /**
     * One behaviour.
     *
     * @param group what it is a kind of: viewing, buying, visiting
     * @param verbs base forms; irregular ones as {@code base/past/participle}
     * @param nouns words for one occurrence, as {@code singular/plural}
     * @param phrases other ways to say it in the past
     */
    public record BehaviourEntry(
            String group, Knowledge knowledge, List<String> verbs, List<String> nouns, List<String> phrases) {}

    /** Who gets to know of a behaviour. */
    public enum Knowledge {
        /** Services record it. */
        TRACKED,
        /** It is done before everybody's eyes, or towards the speaker. */
        PUBLIC,
        /** It is a fact about a person rather than a deed. */
        STATE,
        /** It is between people and whoever employs them: pay, warnings, dismissal, performance. */
        PERSONNEL
    }
}
