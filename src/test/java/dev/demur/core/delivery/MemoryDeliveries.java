package dev.demur.core.delivery;

import dev.demur.core.event.Event;
import dev.demur.core.event.Outbox;
import dev.demur.core.event.Target;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deliveries in a list, and the outbox before them, for which it is always the same time. One process, one thread. */
public final class MemoryDeliveries implements Deliveries, Outbox {

    private final MemoryTransactions transactions;
    private final List<Target> audience;
    private final Instant now;
    private final List<Row> rows = new ArrayList<>();
    private long count;

    public MemoryDeliveries(MemoryTransactions transactions, List<Target> audience, Instant now) {
        this.transactions = transactions;
        this.audience = audience;
        this.now = now;
    }

    private static final class Row {
        private final Delivery sent;
        private final Instant createdAt;
        private final long sequence;
        private DeliveryState state = DeliveryState.PENDING;
        private Instant at;
        private Instant leasedUntil = Instant.MIN;
        private int attempts;
        private @Nullable Instant firstTriedAt;
        private Outcome outcome = Outcome.failed("");

        Row(Delivery sent, long sequence, Instant createdAt) {
            this.sent = sent;
            this.sequence = sequence;
            this.createdAt = createdAt;
            this.at = createdAt;
        }

        boolean isPending() {
            return state == DeliveryState.PENDING;
        }

        boolean isDue(Instant time) {
            return isPending() && !at.isAfter(time) && !leasedUntil.isAfter(time);
        }

        boolean isBefore(Row other) {
            return isPending()
                    && sequence < other.sequence
                    && sent.target().equals(other.sent.target())
                    && sent.event()
                            .data()
                            .subject()
                            .equals(other.sent.event().data().subject());
        }

        void holdBackUntil(Instant earliest) {
            at = at.isBefore(earliest) ? earliest : at;
        }

        Delivery claimed(Claim claim) {
            leasedUntil = claim.now().plus(claim.lease());
            attempts++;
            firstTriedAt = firstTriedAt == null ? claim.now() : firstTriedAt;
            return new Delivery(sent.id(), sent.target(), sent.eventId(), sent.event(), attempts, firstTriedAt);
        }

        DeliveryEntry entry() {
            return new DeliveryEntry(
                    sequence,
                    sent.id(),
                    sent.eventId(),
                    sent.event().type(),
                    sent.event().data().subject(),
                    state,
                    attempts,
                    createdAt,
                    isPending() ? at : null,
                    isPending() ? null : at,
                    outcome.reason(),
                    outcome.status());
        }
    }

    @Override
    public void add(Transaction transaction, Event event) {
        audience.forEach(target -> addFor(transaction, event, target));
    }

    @Override
    public String addFor(Transaction transaction, Event event, Target target) {
        count++;
        Row row = new Row(new Delivery("dlv_" + count, target, "evt_" + count, event, 0, now), count, now);
        rows.add(row);
        transactions.onFailure(() -> rows.remove(row));
        return row.sent.id();
    }

    @Override
    public List<Delivery> claim(Claim claim) {
        Map<Target, Integer> underWay = new HashMap<>();
        rows.stream()
                .filter(row -> row.isPending() && row.leasedUntil.isAfter(claim.now()))
                .forEach(row -> underWay.merge(row.sent.target(), 1, Integer::sum));
        List<Row> due = rows.stream()
                .filter(row -> row.isDue(claim.now()))
                .filter(row -> rows.stream().noneMatch(earlier -> earlier.isBefore(row)))
                .toList();
        return due.stream()
                .filter(row -> underWay.merge(row.sent.target(), 1, Integer::sum) <= claim.perTarget())
                .limit(claim.limit())
                .map(row -> row.claimed(claim))
                .toList();
    }

    @Override
    public void settle(Delivery delivery, Settlement settlement) {
        rows.stream()
                .filter(row -> row.sent.id().equals(delivery.id()))
                .filter(row -> row.isPending() && row.attempts == delivery.attempt())
                .forEach(row -> {
                    row.state = settlement.state();
                    row.at = settlement.at();
                    row.leasedUntil = Instant.MIN;
                    row.outcome = settlement.outcome();
                    if (row.isPending()) {
                        rows.stream().filter(row::isBefore).forEach(later -> later.holdBackUntil(row.at));
                    }
                });
    }

    private Stream<Row> of(Target target) {
        return rows.stream().filter(row -> row.sent.target().equals(target));
    }

    @Override
    public List<DeliveryEntry> list(Target target, long before, int limit) {
        return of(target)
                .map(Row::entry)
                .filter(entry -> entry.sequence() < before)
                .sorted(Comparator.comparing(DeliveryEntry::sequence).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<DeliveryEntry> find(Target target, String id) {
        return of(target).map(Row::entry).filter(entry -> entry.id().equals(id)).findFirst();
    }

    @Override
    public boolean revive(Transaction transaction, Target target, String id, Instant at) {
        Optional<Row> dead = of(target)
                .filter(row -> row.sent.id().equals(id) && row.state == DeliveryState.DEAD)
                .findFirst();
        dead.ifPresent(row -> {
            row.state = DeliveryState.PENDING;
            row.at = at;
            row.attempts = 0;
            row.firstTriedAt = null;
        });
        return dead.isPresent();
    }

    @Override
    public void drop(Transaction transaction, Target target) {
        rows.removeIf(row -> row.sent.target().equals(target));
    }

    @Override
    public int forget(Instant settledBefore) {
        int before = rows.size();
        rows.removeIf(row -> !row.isPending() && row.at.isBefore(settledBefore));
        return before - rows.size();
    }
}
