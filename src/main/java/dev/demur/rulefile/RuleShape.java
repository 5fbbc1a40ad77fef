package dev.demur.rulefile;

import static dev.demur.rulefile.Shape.Field.optional;
import static dev.demur.rulefile.Shape.Field.required;

import dev.demur.core.rule.Rule;
import dev.demur.core.rule.Severity;
import dev.demur.rulefile.Shape.Fields;
import dev.demur.rulefile.Shape.ListOf;
import dev.demur.rulefile.Shape.MapOf;
import dev.demur.rulefile.Shape.Name;
import dev.demur.rulefile.Shape.Text;
import java.util.List;

/** What a file of rules may hold, and {@code references.yaml} beside it. */
final class RuleShape {

    static final Shape SEVERITY = ConditionShape.choice("severity", Severity.values(), Severity::id);

    private static final Shape LINE = new Text(Format.WORDS);

    private static final Shape RAISE = Fields.of(
            required("to", SEVERITY, "the severity it becomes: info, review or block"),
            required("when", ConditionShape.CONDITION, "what the finding must meet as well"));

    private static final Shape RULE = new Fields(
            "rule",
            "id",
            List.of(
                    required("id", Name.of(NameKind.RULE), "a name in small letters and hyphens, never used again"),
                    required("title", LINE, "a few words for lists"),
                    required("why", LINE, "why a post should not do this"),
                    required("category", new Text(Format.KEBAB), "the topic it is looked up under, such as behaviour"),
                    required("severity", SEVERITY, "how much a finding weighs: info, review or block"),
                    required("message", new Text(Format.MESSAGE), "one plain sentence on what the post reveals"),
                    optional(
                            "references",
                            ListOf.any(Name.to(NameKind.REFERENCE)),
                            "ids of references.yaml it rests on"),
                    required("when", ConditionShape.CONDITION, "what the rule looks for"),
                    optional("raise", ListOf.any(RAISE), "other severities, the first that applies"),
                    optional(
                            "gives-way-to",
                            ListOf.some(Name.to(NameKind.RULE)),
                            "rules whose finding on the same words stands instead"),
                    optional(
                            "examples-are",
                            ConditionShape.choice("examples-are", Rule.ExamplesAre.values(), Rule.ExamplesAre::id),
                            "what the lines below are: post, the default, or reply"),
                    required(
                            "flags",
                            ListOf.some(new Text(Format.FLAGGED)),
                            "lines it must flag, with [[…]] around what"),
                    required("passes", ListOf.some(new Text(Format.PASSING)), "lines it must leave alone"),
                    optional(
                            "known-gaps",
                            ListOf.any(new Text(Format.EXAMPLE)),
                            "lines it should flag and cannot yet")));

    static final Shape RULES = new ListOf(RULE, 1, false);

    private static final Shape CITE = Fields.of(
            optional("sectors", ListOf.some(new Text(Format.KEBAB)), "under a profile of one of these sectors"),
            optional("categories", ListOf.some(new Text(Format.KEBAB)), "for rules of one of these categories"),
            optional("sensitive", ListOf.some(Name.to(NameKind.CATEGORY)), "for one of these sensitive categories"),
            optional("behaviours", ListOf.some(Name.to(NameKind.BEHAVIOUR)), "for one of these behaviours or groups"));

    static final Shape REFERENCES = new MapOf(
            "reference",
            Name.of(NameKind.REFERENCE),
            Fields.of(
                    required("name", LINE, "what it is cited as"),
                    required("why", LINE, "why it matters to a post"),
                    optional("cite", CITE, "cited where all of this holds, whatever rule found it")));

    private RuleShape() {}
}
