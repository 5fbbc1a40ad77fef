package dev.demur.core.event;

import dev.demur.core.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/** Remembers in a field. */
public final class MemoryLastRuleset implements LastRuleset {

    private @Nullable RulesetData last;

    @Override
    public boolean replace(Transaction transaction, RulesetData ruleset) {
        boolean others = last != null && !last.equals(ruleset);
        last = ruleset;
        return others;
    }
}
