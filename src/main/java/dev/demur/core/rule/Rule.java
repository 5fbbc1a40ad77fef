package dev.demur.core.rule;

import java.util.List;

/**
 * One thing a post should not do, as a compliance person wrote it down. Immutable.
 *
 * @param category the topic a reader looks for it under: {@code behaviour}, {@code identifier}, …
 * @param severity of a finding, unless one of {@code raises} applies to it
 * @param message one plain sentence on what the post reveals; {@code {slot}} is filled from the disclosure
 * @param raises in order; the first whose condition the finding meets sets its severity
 * @param yields whether a finding is left out where a graver one, or one as grave, of another rule shows the same words
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
        boolean yields,
        List<Example> flags,
        List<Example> passes,
        List<Example> knownGaps) {

    public Rule {
        references = List.copyOf(references);
        raises = List.copyOf(raises);
        flags = List.copyOf(flags);
        passes = List.copyOf(passes);
        knownGaps = List.copyOf(knownGaps);
    }

    /** Another severity for a finding of the rule that also meets a second condition, asked of that finding alone. */
    public record Raise(Severity to, Condition when) {}
}
