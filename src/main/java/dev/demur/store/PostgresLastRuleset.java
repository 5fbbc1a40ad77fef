package dev.demur.store;

import dev.demur.core.event.LastRuleset;
import dev.demur.core.event.RulesetData;
import dev.demur.core.transaction.Transaction;
import org.jdbi.v3.core.Handle;

/** The rules that were announced last, in PostgreSQL: one row, which makes processes wait for each other. */
public final class PostgresLastRuleset implements LastRuleset {

    @Override
    public boolean replace(Transaction transaction, RulesetData ruleset) {
        Handle handle = Database.in(transaction);
        boolean isFirst = handle.createUpdate(
                                """
                                INSERT INTO announced_ruleset (digest, profile) VALUES (:digest, :profile)
                                ON CONFLICT DO NOTHING
                                """)
                        .bind("digest", ruleset.digest())
                        .bind("profile", ruleset.profile())
                        .execute()
                == 1;
        return !isFirst && changed(handle, ruleset);
    }

    private static boolean changed(Handle handle, RulesetData ruleset) {
        return handle.createUpdate(
                                """
                                UPDATE announced_ruleset SET digest = :digest, profile = :profile
                                WHERE digest <> :digest OR profile <> :profile
                                """)
                        .bind("digest", ruleset.digest())
                        .bind("profile", ruleset.profile())
                        .execute()
                == 1;
    }
}
