package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.RandomIds;
import dev.demur.core.access.SettableClock;
import dev.demur.core.delivery.Claim;
import dev.demur.core.delivery.Deliveries;
import dev.demur.core.delivery.DeliveriesContract;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.DeliveryState;
import dev.demur.core.delivery.Outcome;
import dev.demur.core.delivery.Settlement;
import dev.demur.core.event.Outbox;
import dev.demur.core.transaction.Transactions;
import io.agroal.api.AgroalDataSource;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PostgresDeliveriesTest extends DeliveriesContract {

    private static final int INSTANCES = 4;
    private static final int REVIEWS = 40;
    private static final int EVENTS = 5;

    private final TestPostgres postgres = TestPostgres.migrated();
    private final Database database = postgres.database();
    private final PostgresDeliveries deliveries = new PostgresDeliveries(database);
    private final PostgresOutbox outbox = new PostgresOutbox(
            List.of(event -> List.of(ANN)), new RandomIds(new SecureRandom()), new SettableClock(NOON));

    @Override
    protected Deliveries deliveries() {
        return deliveries;
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }

    @Override
    protected Transactions transactions() {
        return database;
    }

    @Test
    void writesNoEventThatNobodyWants() {
        PostgresOutbox unheard =
                new PostgresOutbox(List.of(), new RandomIds(new SecureRandom()), new SettableClock(NOON));

        database.run(transaction -> unheard.add(transaction, event("rev_1")));

        long written = database.read(handle -> handle.createQuery("SELECT count(*) FROM outgoing_event")
                .mapTo(Long.class)
                .one());
        assertThat(written).isZero();
    }

    @Test
    void severalProcessesShareTheWorkWithoutDoingAnyOfItTwiceOrOutOfOrder() throws Exception {
        for (int event = 0; event < EVENTS; event++) {
            for (int review = 0; review < REVIEWS; review++) {
                put(event("rev_" + review), ANN);
            }
        }
        Queue<Delivery> done = new ConcurrentLinkedQueue<>();

        try (AgroalDataSource pool = postgres.pool(INSTANCES)) {
            Database shared = new Database();
            shared.open(pool);
            together(() -> deliverAll(new PostgresDeliveries(shared), done));
        }

        assertThat(done).extracting(Delivery::id).doesNotHaveDuplicates().hasSize(REVIEWS * EVENTS);
        assertThat(done).allMatch(delivery -> delivery.attempt() == 1);
        assertThat(sequencesByReview(done).values())
                .allSatisfy(sequences -> assertThat(sequences).isSorted());
    }

    private static void together(Runnable work) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < INSTANCES; i++) {
            running.add(instances.submit(work));
        }
        for (Future<?> one : running) {
            one.get();
        }
        instances.shutdown();
    }

    private static void deliverAll(PostgresDeliveries own, Queue<Delivery> done) {
        while (done.size() < REVIEWS * EVENTS) {
            for (Delivery delivery : own.claim(new Claim(NOON, Duration.ofSeconds(15), 3, REVIEWS))) {
                done.add(delivery);
                own.settle(delivery, new Settlement(DeliveryState.DELIVERED, NOON, Outcome.delivered(200)));
            }
        }
    }

    private Map<String, List<Long>> sequencesByReview(Queue<Delivery> done) {
        return done.stream()
                .collect(Collectors.groupingBy(
                        delivery -> delivery.event().data().subject(),
                        Collectors.mapping(
                                delivery -> deliveries
                                        .find(ANN, delivery.id())
                                        .orElseThrow()
                                        .sequence(),
                                Collectors.toList())));
    }
}
