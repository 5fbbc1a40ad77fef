package dev.demur.rulefile;

import static dev.demur.rulefile.Shape.Field.optional;
import static dev.demur.rulefile.Shape.Field.required;

import dev.demur.core.entity.Certainty;
import dev.demur.rulefile.Shape.Fields;
import dev.demur.rulefile.Shape.Flag;
import dev.demur.rulefile.Shape.ListOf;
import dev.demur.rulefile.Shape.MapOf;
import dev.demur.rulefile.Shape.Name;
import dev.demur.rulefile.Shape.Text;

/** What a file on one group of identifiers may hold. */
final class EntityShape {

    private static final Shape PHRASES = ListOf.any(new Text(Format.WORDS));

    private static final Shape ENTITY = Fields.of(
            required("title", new Text(Format.WORDS), "what a sentence calls it, with its article"),
            optional("raise", PHRASES, "words nearby that say it is one"),
            optional("lower", PHRASES, "words nearby that say it is something else"),
            optional(
                    "invite",
                    PHRASES,
                    "words nearby that say so where nothing else says anything, such as an invitation"),
            optional("person", new Flag(), "whether a first name or a handle nearby says it is one, too"),
            optional("pattern", new Text(Format.REGEX), "how it is written, as an RE2 expression"),
            optional("labels", PHRASES, "words right before it that name it: it counts only behind one of them"),
            optional("signs", PHRASES, "letters it holds: the pattern is tried only in a text with one of them"),
            optional("exact-case", new Flag(), "whether capitals and small letters differ"),
            optional(
                    "certainty",
                    ConditionShape.choice("certainty", Certainty.values(), Certainty::id),
                    "how much the pattern alone tells: possible, likely or certain"));

    static final Shape ENTITIES = Fields.of(
            optional("words", new MapOf("", new Text(Format.KEBAB), PHRASES), "lists of words to read by"),
            optional("lower", PHRASES, "words nearby that say of every type of the group that it is something else"),
            required("entities", new MapOf("", Name.of(NameKind.ENTITY), ENTITY), "the types of the group"));

    private EntityShape() {}
}
