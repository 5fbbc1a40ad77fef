package dev.demur.core.event;

import dev.demur.core.transaction.Transaction;

/** Remembers which rules were announced last, for all processes of the service. */
public interface LastRuleset {

    /** Remembers these; answers whether others were remembered before. */
    boolean replace(Transaction transaction, RulesetData ruleset);
}
