package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a language needs to say something differently: the words put in, and those whose surroundings have to agree.
 *
 * @param labels what each way of rewriting is called, by its id
 * @param phrases words that are put in
 * @param masks what stands for an identifier, by type or group
 * @param general what can be said instead of a disclosure, by sensitive category or group of behaviour
 * @param agreement verbs after several people, by the form after one
 * @param lists words that a change of wording has to look at
 * @param verbSecond whether a sentence keeps something before its verb, so that what opens it is replaced, not removed
 */
public record RewriteWords(
        Map<String, String> labels,
        Map<Phrase, String> phrases,
        Map<String, String> masks,
        Map<String, String> general,
        Map<String, String> agreement,
        Map<WordList, List<String>> lists,
        boolean verbSecond) {

    /** A language that offers no rewrites. */
    public static final RewriteWords NONE =
            new RewriteWords(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), false);

    /** The ids of the ways of rewriting. */
    public static final List<String> LABELS =
            List.of("everyone", "question", "details", "mockery", "name", "mask", "cut", "private", "general");

    public RewriteWords {
        labels = Map.copyOf(labels);
        phrases = Map.copyOf(phrases);
        masks = Map.copyOf(masks);
        general = Map.copyOf(general);
        agreement = Map.copyOf(agreement);
        lists = Map.copyOf(lists);
    }

    /** What a rewrite is called that goes these ways. */
    public String label(List<String> ways) {
        String label = ways.stream().map(way -> labels.getOrDefault(way, way)).collect(Collectors.joining(", "));
        int first = label.isEmpty() ? 0 : label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
    }

    /** The words put in, or nothing where the language has none. */
    public Optional<String> phrase(Phrase phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    /** Words that are put in. */
    public enum Phrase {
        /** Instead of counted people before a clause about them: "everyone". */
        EVERYONE,
        /** The same after a preposition that asks for the dative: "allen". */
        EVERYONE_DATIVE,
        /** The same before a noun: "all". */
        ALL,
        /** The same in the dative. */
        ALL_DATIVE,
        /** The same where the verb stays in the plural: "all those". */
        ALL_THOSE,
        /** Instead of a count: "some". */
        SOME,
        /** The same in the dative. */
        SOME_DATIVE,
        /** Instead of the number of all of them, after {@link WordList#SHARE}: "the". */
        OF_THE,
        /** Instead of a count of a hundred and more: "many". */
        MANY_PEOPLE,
        /** The same in the dative. */
        MANY_PEOPLE_DATIVE,
        /** How an adjective ends after "all" and after an article: the "en" of "alle treuen". */
        ENDING_WEAK,
        /** How it ends without an article and after "many": the "e" of "viele treue". */
        ENDING_STRONG,
        /** Instead of a number of things: "plenty of". */
        MANY,
        /** The same after a preposition, where that changes it. */
        MANY_DATIVE,
        /** Instead of a number of things below a dozen: "several". */
        SEVERAL,
        /** The same after a preposition, where that changes it. */
        SEVERAL_DATIVE,
        /** Instead of one person who acts in a question: "who else". */
        WHO,
        /** Instead of one person with a clause about them, that clause's pronoun included: "wer". */
        WHOEVER,
        /** Instead of "whoever" and where they are: "anyone who". */
        ANYBODY,
        /** Instead of what opens a sentence and says how often. */
        OFTEN,
        /** Instead of what opens a sentence and says when. */
        LATELY,
        /** The same before a verb in the present. */
        NOWADAYS,
        /** Instead of what opens a sentence and says where. */
        HERE,
        /** After an address whose punch line is gone. */
        CLOSING,
        /** Instead of a name: "somebody". */
        NAME,
        /** The same after a preposition that asks for the dative. */
        NAME_DATIVE,
        /** The same after any other preposition. */
        NAME_ACCUSATIVE,
        /** Instead of a reply, to somebody addressed formally or not at all. */
        PRIVATE,
        /** Instead of a reply, to somebody addressed informally. */
        PRIVATE_INFORMAL,
        /** What to take out where no rewrite is offered; {what} stands for the parts. */
        ADVICE,
        /** Ties the last of several parts. */
        AND;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name in lexicon files. */
        public String id() {
            return id;
        }

        /** The phrase of that name, or nothing. */
        public static Optional<Phrase> of(String id) {
            return Arrays.stream(values())
                    .filter(phrase -> phrase.id.equals(id))
                    .findFirst();
        }
    }

    /** Words that a change of wording has to look at. */
    public enum WordList {
        /** Nouns that say no more than that they are human: "people". */
        ANYBODY,
        /** What may stand before a count and goes with it: "exactly". */
        BEFORE_COUNT,
        /** Opens an address, so that the count alone goes: "dear". */
        GREETING,
        /** Asks for the dative of what follows. */
        DATIVE,
        /** Opens a clause about the people before it. */
        RELATIVE,
        /** Points back at somebody: "she". */
        POINTING_BACK,
        /** Counts times rather than things: "times". */
        TIMES,
        /** A detail after one of these goes together with it: "until". */
        BEFORE_DETAIL,
        /** An informal address: "du". */
        INFORMAL,
        /** Words for whoever it was that need no clause: "whoever". */
        WHOEVER,
        /** Words at the head of a sentence that mean nothing without the one before: "that". */
        DANGLING,
        /** Opens an address without being a greeting: "to". */
        ADDRESSING,
        /** Ties a part to the whole: "of". */
        SHARE,
        /** Ties a count to what it was taken of, before {@link #SHARE}: "out". */
        OUT_OF,
        /** Ties two verbs: "and". */
        JOINING,
        /** Stands between a subject and its verb: "just". */
        ADVERB,
        /** Says that a number is a share: "percent". */
        PERCENT,
        /** Points back at people counted before: "davon". */
        OF_THEM,
        /** Needs what comes after it: "with". */
        PREPOSITION,
        /** Goes together with the detail before it: "hintereinander". */
        AFTER_DETAIL,
        /** Ties a time at the head of a sentence to what follows: "before". */
        BEFORE_NOUN,
        /** Measures rather than counts: "kilometres". */
        MEASURE,
        /** Belongs to the name after it: "Mrs". */
        TITLE,
        /** Says what somebody is called: "named". */
        NAMING,
        /** Says who said so, after a comma: "says". */
        SAYING,
        /** Ends in a stop that ends no sentence: "no". */
        ABBREVIATION,
        /** A preposition that asks for no dative. */
        ACCUSATIVE,
        /** Says the same once more: "namely". */
        RESTATING,
        /** Verbs that say where somebody is, so that the place cannot go: "lives". */
        NEEDS_PLACE;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** The name in lexicon files. */
        public String id() {
            return id;
        }

        /** The list of that name, or nothing. */
        public static Optional<WordList> of(String id) {
            return Arrays.stream(values()).filter(list -> list.id.equals(id)).findFirst();
        }
    }
}
