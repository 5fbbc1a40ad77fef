package dev.demur.core.rule;

import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing a post should not do, as a compliance person wrote it down. Immutable.
 *
 * @param category the topic a reader looks for it under: {@code behaviour}, {@code identifier}, …
 * @param severity of a finding, unless one of {@code raises} applies to it
 * @param message one plain sentence on what the post reveals; {@code {slot}} is filled from the disclosure
 * @param raises in order; the first whose condition the finding meets sets its severity
 * @param givesWayTo rules that say the same better: a finding of one of them on the same words stands instead
 * @param examplesAre what the examples are read as
 * @param flags examples the rule must flag, with exactly the marked spans
 * @param passes examples the rule must leave alone
 * @param knownGaps wanted, not done yet
 */
public record Rule(
        RuleId id,
        String title,
        String why,
        String category,
        Severity severity,
        Message message,
        List<Reference> references,
        Condition when,
        List<Raise> raises,
        Set<RuleId> givesWayTo,
        ExamplesAre examplesAre,
        List<Example> flags,
        List<Example> passes,
        List<Example> knownGaps) {

    public Rule {
        references = List.copyOf(references);
        raises = List.copyOf(raises);
        givesWayTo = Set.copyOf(givesWayTo);
        flags = List.copyOf(flags);
        passes = List.copyOf(passes);
        knownGaps = List.copyOf(knownGaps);
    }

    /** The same rule with what it tells people in other words. */
    public Rule in(RuleTexts texts, List<Reference> cited) {
        return new Rule(
                id,
                texts.title(),
                texts.why(),
                category,
                severity,
                texts.message(),
                cited,
                when,
                raises,
                givesWayTo,
                examplesAre,
                flags,
                passes,
                knownGaps);
    }

    /** Every condition it names, however deep, those of its raises too. */
    public Stream<Condition> conditions() {
        return Stream.concat(Stream.of(when), raises.stream().map(Raise::when)).flatMap(Condition::deep);
    }

    /** Whether it goes by a likelihood and so has a say only in drafts that would pass without it. */
    public boolean isSecondReader() {
        return when.deep().anyMatch(Condition.Likelihood.class::isInstance);
    }

    /** An example as the draft it stands for. */
    public Draft draft(Example example) {
        Channel channel = examplesAre == ExamplesAre.REPLY ? Channel.REVIEW_REPLY : Channel.OTHER;
        return new Draft(example.text(), channel, null, null, List.of(), List.of());
    }

    /** What the examples of a rule are. */
    public enum ExamplesAre {
        /** Posts to everybody. */
        POST,
        /** Answers to a review or a post. */
        REPLY;

        private final String id = name().toLowerCase(Locale.ROOT);

        /** The name in rule files. */
        public String id() {
            return id;
        }

        /** What has that name, or nothing. */
        public static Optional<ExamplesAre> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
        }
    }

    /** Another severity for a finding of the rule that also meets a second condition, asked of that finding alone. */
    public record Raise(Severity to, Condition when) {}
}
