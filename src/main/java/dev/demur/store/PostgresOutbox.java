package dev.demur.store;

import dev.demur.core.access.RandomIds;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.event.Audience;
import dev.demur.core.event.Event;
import dev.demur.core.event.Outbox;
import dev.demur.core.event.Target;
import dev.demur.core.transaction.Transaction;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The outbox in PostgreSQL. An event nobody wants is not written. */
public final class PostgresOutbox implements Outbox {

    private static final String INSERT_EVENT =
            """
            INSERT INTO outgoing_event (id, workspace_id, type, at, data)
            VALUES (:id, :workspace, :type, :at, :data::jsonb) RETURNING sequence
            """;

    private static final String INSERT_DELIVERY =
            """
            INSERT INTO delivery (id, event, target_kind, target, subject, state, created_at, due_at, attempts, reason)
            VALUES (:id, :event, :kind, :target, :subject, 'pending', :now, :now, 0, '')
            """;

    private final List<Audience> audiences;
    private final RandomIds ids;
    private final Clock clock;

    public PostgresOutbox(List<Audience> audiences, RandomIds ids, Clock clock) {
        this.audiences = List.copyOf(audiences);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void add(Transaction transaction, Event event) {
        List<Target> targets = audiences.stream()
                .flatMap(audience -> audience.of(event).stream())
                .toList();
        if (!targets.isEmpty()) {
            Handle handle = Database.in(transaction);
            long sequence = insert(handle, event);
            targets.forEach(target -> insert(handle, new Sent(sequence, event, target)));
        }
    }

    @Override
    public String addFor(Transaction transaction, Event event, Target target) {
        Handle handle = Database.in(transaction);
        return insert(handle, new Sent(insert(handle, event), event, target));
    }

    private long insert(Handle handle, Event event) {
        return handle.createQuery(INSERT_EVENT)
                .bind("id", ids.next(Event.ID_PREFIX))
                .bind("workspace", event.workspace().value())
                .bind("type", event.type().id())
                .bind("at", event.at())
                .bind("data", EventColumn.write(event.data()))
                .mapTo(Long.class)
                .one();
    }

    private String insert(Handle handle, Sent sent) {
        String id = ids.next(Delivery.ID_PREFIX);
        handle.createUpdate(INSERT_DELIVERY)
                .bind("id", id)
                .bind("event", sent.sequence())
                .bind("kind", sent.target().kind())
                .bind("target", sent.target().id())
                .bind("subject", sent.event().data().subject())
                .bind("now", clock.instant())
                .execute();
        return id;
    }

    /** An event that is written, and one whom it goes to. */
    private record Sent(long sequence, Event event, Target target) {}
}
