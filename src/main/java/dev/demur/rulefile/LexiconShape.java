package dev.demur.rulefile;

import static dev.demur.rulefile.Shape.Field.optional;
import static dev.demur.rulefile.Shape.Field.required;

import dev.demur.core.disclosure.Cue;
import dev.demur.core.disclosure.LexiconEntries.Knowledge;
import dev.demur.core.disclosure.ReplyCue;
import dev.demur.core.disclosure.RewriteWords;
import dev.demur.core.disclosure.RewriteWords.Phrase;
import dev.demur.core.disclosure.RewriteWords.WordList;
import dev.demur.core.disclosure.Role;
import dev.demur.rulefile.Shape.Choice;
import dev.demur.rulefile.Shape.Defined;
import dev.demur.rulefile.Shape.Fields;
import dev.demur.rulefile.Shape.Flag;
import dev.demur.rulefile.Shape.ListOf;
import dev.demur.rulefile.Shape.MapOf;
import dev.demur.rulefile.Shape.Name;
import dev.demur.rulefile.Shape.Text;
import dev.demur.rulefile.Shape.WholeNumber;
import java.util.List;
import java.util.Locale;

/** What the lexicon of one language may hold. */
final class LexiconShape {

    static final List<String> TONES = List.of("mocking", "shaming", "pitying", "teasing", "kind");

    private static final Shape WORD = new Text(Format.WORDS);
    private static final Shape WORDS = new Defined("words", () -> ListOf.any(WORD));
    private static final Shape VERBS = new Defined("verbs", () -> ListOf.any(new Text(Format.VERB)));
    private static final Shape NOUNS = new Defined("nouns", () -> ListOf.any(new Text(Format.NOUN)));
    private static final Shape PHRASES = new Defined("phrases", () -> ListOf.any(new Text(Format.PHRASE)));
    private static final Shape REWRITES = new Defined("rewrites", () -> ListOf.strict(new Shape.Rewrite()));
    private static final Shape NUMBERS_BY_WORD = new MapOf("", WORD, new WholeNumber(0, Long.MAX_VALUE));

    private static final Shape UNIT = new Choice("unit", List.of("TS", "TM", "TH", "D", "W", "M", "Y"));

    private static final Shape SPELLING = Fields.of(
            optional("folding", new MapOf("", WORD, WORD), "letters written out before words are compared: ä: ae"),
            optional("clitics", WORDS, "endings split off a word: 've"));

    private static final Shape NUMBERS = Fields.of(
            optional("decimal", new Choice("decimal mark", List.of(".", ",")), "the decimal mark: '.' or ','"),
            optional("words", NUMBERS_BY_WORD, "numbers by their word: seven: 7"),
            optional("multipliers", NUMBERS_BY_WORD, "words that multiply what stands before them: million: 1000000"),
            optional("joiners", WORDS, "words and endings between the parts of one number: and"),
            optional("vague", NUMBERS_BY_WORD, "numbers nobody counted, with their usual size: a handful: 5"));

    private static final Shape INFLECTION = Fields.of(
            optional("past", REWRITES, "how a past form is made of the base form"),
            optional("participle", REWRITES, "how a past participle is made"),
            optional("present", REWRITES, "how the present for one other person is made"),
            optional("progressive", REWRITES, "how the form for what is going on is made"),
            optional("plural", REWRITES, "how the plural of a noun is made"),
            optional("prefixes", WORDS, "what may stand before a verb without changing what it means"),
            optional(
                    "past-shapes",
                    ListOf.any(new Text(Format.WORD_REGEX)),
                    "what a past form of an unlisted verb looks like"),
            optional(
                    "present-shapes",
                    ListOf.any(new Text(Format.WORD_REGEX)),
                    "which of those a present form can have, too"),
            optional("past-forms", PHRASES, "irregular past forms of verbs that are not listed"),
            optional("compounds", new Flag(), "whether nouns are written together"));

    private static final Shape BEHAVIOUR = Fields.of(
            optional("group", Name.of(NameKind.BEHAVIOUR), "what it is a kind of, such as viewing"),
            optional(
                    "knowledge",
                    new Choice("knowledge", knowledge()),
                    "who gets to know of it: tracked by services, done in public, or a state rather than a deed"),
            optional("verbs", VERBS, "base forms; irregular ones as base/past/participle"),
            optional("nouns", NOUNS, "words for one time it is done, as singular/plural"),
            optional("phrases", PHRASES, "other ways to say it in the past"));

    private static final Shape TEXT_BY_WORD = new MapOf("", WORD, WORD);

    private static final Shape REWRITE_WORDS = Fields.of(
            optional(
                    "labels",
                    new MapOf("way of rewriting", new Choice("way of rewriting", RewriteWords.LABELS), WORD),
                    "what each way of rewriting is called"),
            optional(
                    "phrases",
                    new MapOf("phrase", ConditionShape.choice("phrase", Phrase.values(), Phrase::id), WORD),
                    "words that are put in"),
            optional("masks", TEXT_BY_WORD, "what stands for an identifier, by type or group"),
            optional("general", TEXT_BY_WORD, "what can be said instead, by sensitive category or group of behaviour"),
            optional("agreement", TEXT_BY_WORD, "verbs after several people: the form after one"),
            optional(
                    "words",
                    new MapOf("list", ConditionShape.choice("list", WordList.values(), WordList::id), WORDS),
                    "words whose surroundings have to agree"),
            optional("verb-second", new Flag(), "whether a sentence keeps something before its verb"));

    static final Shape LEXICON = new Fields(
            "",
            "",
            List.of(
                    required(
                            "language",
                            new Text(Format.LANGUAGE),
                            "the language tag the file is named for, such as de"),
                    required("name", WORD, "what the language is called"),
                    optional("function-words", WORDS, "small words by which short posts show their language"),
                    optional("spelling", SPELLING, "how words are made comparable"),
                    optional("numbers", NUMBERS, "how numbers are written"),
                    optional("inflection", INFLECTION, "how the forms of a word are made"),
                    optional("units", new MapOf("unit", UNIT, PHRASES), "stretches of time by ISO designator"),
                    optional(
                            "classes",
                            new MapOf("class", Name.of(NameKind.CLASS), PHRASES),
                            "what phrases call {name}"),
                    optional(
                            "behaviours",
                            new MapOf("behaviour", Name.of(NameKind.BEHAVIOUR), BEHAVIOUR),
                            "what people do, by an id that is the same in every language"),
                    optional(
                            "people",
                            new MapOf("role", ConditionShape.choice("role", Role.values(), Role::id), NOUNS),
                            "nouns for people by role, as singular/plural"),
                    optional(
                            "cues",
                            new MapOf("cue", ConditionShape.choice("cue", Cue.values(), Cue::id), PHRASES),
                            "phrases by what they do in a sentence"),
                    optional("tones", new MapOf("tone", new Choice("tone", TONES), PHRASES), "phrases by tone"),
                    optional(
                            "sensitive",
                            new MapOf("category", Name.of(NameKind.CATEGORY), PHRASES),
                            "phrases by sensitive category; '*ectomy' is how unlisted words end"),
                    optional("given-names", PHRASES, "first names"),
                    optional("titles", PHRASES, "words that stand before a family name"),
                    optional(
                            "replies",
                            new MapOf("cue", ConditionShape.choice("cue", ReplyCue.values(), ReplyCue::id), PHRASES),
                            "phrases that only answers to somebody are read for, by what they do"),
                    optional("rewrites", REWRITE_WORDS, "how something is put differently")));

    private LexiconShape() {}

    private static List<String> knowledge() {
        return List.of(Knowledge.values()).stream()
                .map(knowledge -> knowledge.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
