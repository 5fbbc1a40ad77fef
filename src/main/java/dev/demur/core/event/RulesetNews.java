package dev.demur.core.event;

import dev.demur.core.access.Workspace;
import dev.demur.core.access.Workspaces;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells every workspace when other rules are in force. To be asked now and then rather than by whoever loads rules: those
 * come into force without a database. Of several processes that load the same rules the first tells.
 */
public final class RulesetNews {

    private final ActiveChecker active;
    private final Stores stores;
    private final Clock clock;
    private @Nullable RulesetData told;

    /** Where the news go, and to whom. */
    public record Stores(Transactions transactions, Workspaces workspaces, LastRuleset last, Outbox outbox) {}

    public RulesetNews(ActiveChecker active, Stores stores, Clock clock) {
        this.active = active;
        this.stores = stores;
        this.clock = clock;
    }

    /** Tells, if there is something to tell; answers how many workspaces were told. */
    public synchronized int tell() {
        RulesetData present = present(active.state().checker().rules());
        if (present.equals(told)) {
            return 0;
        }
        int count = stores.transactions()
                .call(transaction -> stores.last().replace(transaction, present) ? tellAll(transaction, present) : 0);
        told = present;
        return count;
    }

    private static RulesetData present(RuleSet rules) {
        return new RulesetData(
                rules.digest(), rules.profile().name(), rules.rules().size());
    }

    private int tellAll(Transaction transaction, RulesetData present) {
        List<Workspace> all = stores.workspaces().all();
        Instant now = clock.instant();
        all.forEach(workspace ->
                stores.outbox().add(transaction, new Event(workspace.id(), EventType.RULESET_RELOADED, now, present)));
        return all.size();
    }
}
