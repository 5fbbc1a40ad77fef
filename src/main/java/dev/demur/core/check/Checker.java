package dev.demur.core.check;

import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.Draft;
import java.util.List;

/** Judges drafts by one rule set. Immutable, thread-safe, without side effects. */
public interface Checker {

    /** The rule set it judges by. */
    RuleSet rules();

    /** The report on a draft. Never throws for what a draft holds: what cannot be read is reported as incomplete. */
    CheckReport check(Draft draft);

    /**
     * Why rules that came close have no finding on the draft, and what suppressed the findings that do not count. Reads
     * the draft anew and changes no report; never throws for what a draft holds.
     */
    List<Explanation> explain(Draft draft);
}
