package dev.demur.rulefile;

import static dev.demur.rulefile.Shape.Field.optional;
import static dev.demur.rulefile.Shape.Field.required;

import dev.demur.core.rule.MessageKey;
import dev.demur.core.rule.Referent;
import dev.demur.rulefile.Shape.Field;
import dev.demur.rulefile.Shape.Fields;
import dev.demur.rulefile.Shape.Flag;
import dev.demur.rulefile.Shape.MapOf;
import dev.demur.rulefile.Shape.Name;
import dev.demur.rulefile.Shape.Text;
import java.util.Arrays;

/** What the messages of one language may hold. */
final class MessagesShape {

    private static final Shape LINE = new Text(Format.WORDS);
    private static final Shape MESSAGE = new Text(Format.ANY_MESSAGE);

    private static final Shape PEOPLE = Fields.of(
            required("name", LINE, "the words as subject or object; {count} stands for the number"),
            optional("dative", LINE, "to whom something is told, where that is another form"),
            optional("they", LINE, "what points back at them"),
            optional("many", new Flag(), "whether verbs follow in the plural"));

    private static final Shape RULE = Fields.of(
            required("title", LINE, "a few words for lists"),
            required("why", LINE, "why a post should not do this"),
            required("message", MESSAGE, "the rule's message, with the same placeholders"));

    private static final Shape REFERENCE =
            Fields.of(required("name", LINE, "what it is cited as"), required("why", LINE, "why it matters to a post"));

    static final Shape MESSAGES = Fields.of(
            required("language", new Text(Format.LANGUAGE), "the tag the file is named for, such as de"),
            optional("rules", new MapOf("rule", Name.to(NameKind.RULE), RULE), "what each rule says"),
            optional(
                    "references",
                    new MapOf("reference", Name.to(NameKind.REFERENCE), REFERENCE),
                    "how laws and policies are cited"),
            optional("people", people(), "the words for whom a sentence is about"),
            optional(
                    "behaviours",
                    new MapOf("", Name.to(NameKind.BEHAVIOUR), new Text(Format.CLAUSE)),
                    "what they did, as 'was … angesehen hat/haben': what opens the clause, the verb after one and after several"),
            optional(
                    "identifiers",
                    new MapOf("", Name.to(NameKind.ENTITY), LINE),
                    "what a sentence calls each, as its object"),
            optional(
                    "names",
                    new MapOf("", new Text(Format.KEBAB), LINE),
                    "plain words for slots, tones, categories and the like"),
            optional("sentences", sentences(), "what the service itself says"));

    private MessagesShape() {}

    private static Shape people() {
        return Fields.of(Arrays.stream(Referent.values())
                .map(referent -> optional(referent.id(), PEOPLE, "the words for it, from 'name: …' on"))
                .toArray(Field[]::new));
    }

    private static Shape sentences() {
        return Fields.of(Arrays.stream(MessageKey.values())
                .map(key -> optional(key.id(), MESSAGE, placeholders(key)))
                .toArray(Field[]::new));
    }

    private static String placeholders(MessageKey key) {
        return key.placeholders().isEmpty()
                ? "a sentence, or a part of one"
                : "filled with {" + String.join("}, {", key.placeholders()) + "}";
    }
}
