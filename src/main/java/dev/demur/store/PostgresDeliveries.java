package dev.demur.store;

import dev.demur.core.delivery.Claim;
import dev.demur.core.delivery.Deliveries;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.DeliveryEntry;
import dev.demur.core.delivery.DeliveryState;
import dev.demur.core.delivery.Settlement;
import dev.demur.core.event.Target;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * Deliveries in PostgreSQL. Claiming locks rows that nobody else is about to claim; what is claimed stays pending, so it
 * holds back what comes after it, and is anybody's again when the lease runs out.
 */
public final class PostgresDeliveries implements Deliveries {

    /**
     * Goes from target to target by the index rather than through all that is pending, and takes the first of each that may
     * go. The conditions stand twice: the second time they are tried on the row as it is once it is locked.
     */
    private static final String CLAIM =
            """
            WITH RECURSIVE waiting AS (
                (SELECT target_kind, target FROM delivery WHERE state = 'pending' ORDER BY target_kind, target LIMIT 1)
                UNION ALL
                SELECT n.target_kind, n.target FROM waiting w CROSS JOIN LATERAL (
                    SELECT target_kind, target FROM delivery
                    WHERE state = 'pending' AND (target_kind, target) > (w.target_kind, w.target)
                    ORDER BY target_kind, target LIMIT 1) n
            ), under_way AS (
                SELECT target_kind, target, count(*) AS number FROM delivery
                WHERE state = 'pending' AND leased_until > :now GROUP BY target_kind, target
            ), candidate AS (
                SELECT first.sequence, coalesce(u.number, 0)
                       + row_number() OVER (PARTITION BY w.target_kind, w.target ORDER BY first.sequence) AS place
                FROM waiting w LEFT JOIN under_way u ON (u.target_kind, u.target) = (w.target_kind, w.target)
                CROSS JOIN LATERAL (
                    SELECT d.sequence FROM delivery d
                    WHERE d.target_kind = w.target_kind AND d.target = w.target
                      AND d.state = 'pending' AND d.due_at <= :now AND (d.leased_until IS NULL OR d.leased_until <= :now)
                      AND NOT EXISTS (
                          SELECT FROM delivery e
                          WHERE e.target_kind = d.target_kind AND e.target = d.target AND e.subject = d.subject
                            AND e.state = 'pending' AND e.sequence < d.sequence)
                    ORDER BY d.sequence LIMIT :perTarget) first
            ), mine AS (
                SELECT d.sequence FROM delivery d JOIN candidate c ON c.sequence = d.sequence
                WHERE c.place <= :perTarget
                  AND d.state = 'pending' AND d.due_at <= :now AND (d.leased_until IS NULL OR d.leased_until <= :now)
                ORDER BY c.place, d.sequence LIMIT :limit FOR UPDATE OF d SKIP LOCKED
            )
            UPDATE delivery d
            SET leased_until = :until, attempts = attempts + 1, first_tried_at = coalesce(first_tried_at, :now)
            FROM mine, outgoing_event o
            WHERE d.sequence = mine.sequence AND o.sequence = d.event
            RETURNING d.sequence, d.id, d.target_kind, d.target, d.attempts, d.first_tried_at,
                      o.id AS event_id, o.workspace_id, o.type, o.at, o.data
            """;

    private static final String SETTLE =
            """
            UPDATE delivery
            SET state = :state, due_at = coalesce(:dueAt, due_at), settled_at = :settledAt, leased_until = NULL,
                reason = :reason, status = :status
            WHERE id = :id AND state = 'pending' AND attempts = :attempt
            """;

    /** What comes later cannot go before, so nobody has to look at it again and again until then. */
    private static final String HOLD_BACK =
            """
            UPDATE delivery SET due_at = :dueAt
            WHERE target_kind = :kind AND target = :target AND subject = :subject AND state = 'pending' AND due_at < :dueAt
            """;

    private static final String ENTRY =
            """
            SELECT d.*, o.id AS event_id, o.type FROM delivery d JOIN outgoing_event o ON o.sequence = d.event
            WHERE d.target_kind = :kind AND d.target = :target
            """;

    private static final String REVIVE =
            """
            UPDATE delivery
            SET state = 'pending', due_at = :now, leased_until = NULL, attempts = 0, first_tried_at = NULL, settled_at = NULL
            WHERE target_kind = :kind AND target = :target AND id = :id AND state = 'dead'
            """;

    private final Database database;

    public PostgresDeliveries(Database database) {
        this.database = database;
    }

    @Override
    public List<Delivery> claim(Claim claim) {
        return database.call(transaction -> Database.in(transaction)
                .createQuery(CLAIM)
                .bind("now", claim.now())
                .bind("until", claim.now().plus(claim.lease()))
                .bind("limit", claim.limit())
                .bind("perTarget", claim.perTarget())
                .map((row, context) -> new Claimed(row.getLong("sequence"), DeliveryRows.delivery(row)))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(Claimed::sequence))
                .map(Claimed::delivery)
                .toList());
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        database.run(transaction -> {
            Handle handle = Database.in(transaction);
            if (written(handle, delivery, settlement) && settlement.state() == DeliveryState.PENDING) {
                of(delivery.target(), handle.createUpdate(HOLD_BACK))
                        .bind("subject", delivery.event().data().subject())
                        .bind("dueAt", settlement.at())
                        .execute();
            }
        });
    }

    private static boolean written(Handle handle, Delivery delivery, Settlement settlement) {
        boolean isPending = settlement.state() == DeliveryState.PENDING;
        return handle.createUpdate(SETTLE)
                        .bind("id", delivery.id())
                        .bind("attempt", delivery.attempt())
                        .bind("state", settlement.state().id())
                        .bind("dueAt", isPending ? settlement.at() : null)
                        .bind("settledAt", isPending ? null : settlement.at())
                        .bind("reason", settlement.outcome().reason())
                        .bind("status", settlement.outcome().status())
                        .execute()
                == 1;
    }

    @Override
    public List<DeliveryEntry> list(Target target, long before, int limit) {
        String page = ENTRY + "AND d.sequence < :before ORDER BY d.sequence DESC LIMIT :limit";
        return database.read(handle -> of(target, handle.createQuery(page))
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> DeliveryRows.entry(row))
                .list());
    }

    @Override
    public Optional<DeliveryEntry> find(Target target, String id) {
        if (cannotBeStored(id)) {
            return Optional.empty();
        }
        return database.read(handle -> of(target, handle.createQuery(ENTRY + "AND d.id = :id"))
                .bind("id", id)
                .map((row, context) -> DeliveryRows.entry(row))
                .findOne());
    }

    /** PostgreSQL has no U+0000 in texts, and answers a question with one in it with an error. */
    private static boolean cannotBeStored(String text) {
        return text.indexOf('\0') >= 0;
    }

    @Override
    public boolean revive(Transaction transaction, Target target, String id, Instant now) {
        return !cannotBeStored(id)
                && of(target, Database.in(transaction).createUpdate(REVIVE))
                                .bind("id", id)
                                .bind("now", now)
                                .execute()
                        == 1;
    }

    @Override
    public void drop(Transaction transaction, Target target) {
        of(
                        target,
                        Database.in(transaction)
                                .createUpdate("DELETE FROM delivery WHERE target_kind = :kind AND target = :target"))
                .execute();
    }

    private static <S extends SqlStatement<S>> S of(Target target, S statement) {
        return statement.bind("kind", target.kind()).bind("target", target.id());
    }

    @Override
    public int forget(Instant settledBefore) {
        return database.call(transaction -> {
            Handle handle = Database.in(transaction);
            int forgotten = handle.createUpdate("DELETE FROM delivery WHERE settled_at < :before")
                    .bind("before", settledBefore)
                    .execute();
            handle.createUpdate(
                            """
                            DELETE FROM outgoing_event o
                            WHERE at < :before AND NOT EXISTS (SELECT FROM delivery d WHERE d.event = o.sequence)
                            """)
                    .bind("before", settledBefore)
                    .execute();
            return forgotten;
        });
    }

    /** A delivery and where it stands in line. */
    private record Claimed(long sequence, Delivery delivery) {}
}
