package dev.demur.rulefile;

import static dev.demur.rulefile.Shape.Field.optional;

import dev.demur.core.disclosure.Sign;
import dev.demur.rulefile.Shape.Choice;
import dev.demur.rulefile.Shape.Fields;
import dev.demur.rulefile.Shape.ListOf;
import dev.demur.rulefile.Shape.MapOf;
import dev.demur.rulefile.Shape.Name;
import dev.demur.rulefile.Shape.Text;
import dev.demur.rulefile.Shape.WholeNumber;
import java.util.stream.Stream;

/** What a profile may hold. */
final class ProfileShape {

    /** The key beside the signs for the score from which a behaviour counts as observed. */
    static final String NEEDED = "needed";

    /** The key beside the signs for the likelihood, in percent, below which a text reads harmless. */
    static final String HARMLESS_BELOW = "harmless-below";

    private static final long MAX_WEIGHT = 1_000;

    private static final Shape SIGN = new Choice(
            "sign",
            Stream.concat(
                            Stream.of(NEEDED, HARMLESS_BELOW),
                            Stream.of(Sign.values()).map(Sign::id))
                    .toList());

    static final Shape PROFILE = Fields.of(
            optional("extends", Name.to(NameKind.PROFILE), "the profile that holds wherever this one says nothing"),
            optional("sector", new Text(Format.KEBAB), "the trade it is for, by which laws are cited"),
            optional(
                    "thresholds",
                    new MapOf("", Name.of(NameKind.THRESHOLD), new WholeNumber(0, Long.MAX_VALUE)),
                    "the numbers that rules refer to by name"),
            optional(
                    "weights",
                    new MapOf("", SIGN, new WholeNumber(-MAX_WEIGHT, MAX_WEIGHT)),
                    "how much each sign of an observed behaviour counts, the sum that is needed, and what reads harmless"),
            optional(
                    "severities",
                    new MapOf("", Name.to(NameKind.RULE), RuleShape.SEVERITY),
                    "rules that weigh more or less here"),
            optional("disabled", ListOf.any(Name.to(NameKind.RULE)), "rules that are off here"));

    private ProfileShape() {}
}
