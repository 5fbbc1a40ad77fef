package dev.demur.rulefile;

import static dev.demur.rulefile.Shape.Field.optional;
import static dev.demur.rulefile.Shape.Field.required;

import dev.demur.core.disclosure.ReplyStatement;
import dev.demur.core.disclosure.Slot;
import dev.demur.core.disclosure.Subject;
import dev.demur.core.text.Channel;
import dev.demur.core.text.DataSource;
import dev.demur.rulefile.Shape.Choice;
import dev.demur.rulefile.Shape.Field;
import dev.demur.rulefile.Shape.Fields;
import dev.demur.rulefile.Shape.Flag;
import dev.demur.rulefile.Shape.Limit;
import dev.demur.rulefile.Shape.ListOf;
import dev.demur.rulefile.Shape.Name;
import dev.demur.rulefile.Shape.OneOf;
import dev.demur.rulefile.Shape.Text;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What may stand behind {@code when}. */
final class ConditionShape {

    static final Shape CONDITION = new Shape.Defined("condition", () -> ConditionShape.KINDS);

    private static final Shape SLOT = choice("slot", Slot.values(), Slot::id);

    private static final Shape COHORT = Fields.of(
            optional("at-least", new Limit(), "so many people or more"),
            optional("below", new Limit(), "fewer people than this"),
            optional("exact", new Flag(), "whether the number is to be taken at its word"));

    private static final Shape DISCLOSURE = Fields.of(
            optional(
                    "subject",
                    ListOf.some(choice("subject", Subject.Kind.values(), Subject.Kind::id)),
                    "whom it is about: one of these"),
            optional("named", new Flag(), "whether a name, a handle or a customer number points at somebody"),
            optional("observed", new Flag(), "whether the organisation knows it from its own data"),
            optional("addressed", new Flag(), "whether the people are spoken to"),
            optional("cohort", COHORT, "how many people it is about"),
            optional(
                    "behaviour", ListOf.some(Name.to(NameKind.BEHAVIOUR)), "what they did: one of these ids or groups"),
            optional("tone", ListOf.some(new Choice("tone", LexiconShape.TONES)), "the tone: one of these"),
            optional(
                    "category",
                    ListOf.some(Name.to(NameKind.CATEGORY)),
                    "the sensitive category: one of these, or 'any'"),
            optional("has", ListOf.some(SLOT), "all of these are told"),
            optional("lacks", ListOf.some(SLOT), "none of these is told"),
            optional(
                    "details",
                    Fields.of(required("at-least", new Limit(), "so many of repetition, period, moment and place")),
                    "how many of repetition, period, moment and place are told"));

    private static final Shape NEAR = Fields.of(
            required("what", CONDITION, "what is looked for"),
            required("to", CONDITION, "what it stands near to"),
            required("words", new Limit(), "how many words may stand between them"));

    private static final Shape LIKELIHOOD =
            Fields.of(required("at-least", new Limit(), "how likely it is that people are given away, in percent"));

    private static final Shape KINDS = new OneOf(
            "condition",
            List.of(
                    condition("all", ListOf.some(CONDITION), "every one of these holds"),
                    condition("any", ListOf.some(CONDITION), "at least one of these holds"),
                    condition("not", CONDITION, "this does not hold"),
                    condition(
                            "terms",
                            ListOf.some(new Text(Format.TERM)),
                            "one of these words or phrases, as whole words; 'our|my guest' is both"),
                    condition("pattern", new Text(Format.REGEX), "an RE2 expression, whatever the case"),
                    condition("entity", ListOf.some(Name.to(NameKind.ENTITY)), "an identifier of one of these types"),
                    condition("near", NEAR, "one thing a few words away from another"),
                    condition("disclosure", DISCLOSURE, "a statement about people that says all of this; {} for any"),
                    condition(
                            "channel",
                            ListOf.some(choice("channel", Channel.values(), Channel::id)),
                            "the draft is for one of these"),
                    condition(
                            "source",
                            ListOf.some(choice("source", DataSource.Kind.values(), DataSource.Kind::id)),
                            "the author declared data of one of these kinds"),
                    condition("reply", new Flag(), "whether the draft answers somebody"),
                    condition(
                            "reply-says",
                            ListOf.some(choice("reply-says", ReplyStatement.Says.values(), ReplyStatement.Says::id)),
                            "the draft answers somebody, and a sentence of it does one of these"),
                    condition(
                            "likelihood",
                            LIKELIHOOD,
                            "a model that learned from posts finds it so likely; asked only of drafts that would pass")),
            "put several under 'all:' or 'any:'");

    private ConditionShape() {}

    private static Field condition(String name, Shape shape, String description) {
        return optional(name, shape, description);
    }

    /** One of the constants of an enum, by the names they have in files. */
    static <E> Choice choice(String what, E[] values, Function<E, String> id) {
        return new Choice(what, Stream.of(values).map(id).toList());
    }
}
