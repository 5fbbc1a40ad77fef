package dev.demur.app;

import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.DeliveryRounds;
import dev.demur.core.delivery.DeliveryState;
import dev.demur.core.delivery.Settlement;
import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Delivers what is due, a bounded number at a time, in threads of its own. Each process of the service does. What a stop
 * interrupts is tried again by whoever comes first once its lease has run out.
 */
@Singleton
class DeliveryJobs {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final DeliveryRounds rounds;
    private final DeliverySettings settings;
    private final DeliveryMetrics metrics;
    private final Semaphore free;
    private final Semaphore ended = new Semaphore(0);
    private final ExecutorService couriers;
    private final Thread claiming = new Thread(this::work, "deliveries");
    private volatile boolean stopped;

    DeliveryJobs(DeliveryRounds rounds, DeliverySettings settings, DeliveryMetrics metrics) {
        this.rounds = rounds;
        this.metrics = metrics;
        this.settings = settings;
        this.free = new Semaphore(settings.concurrency());
        AtomicInteger number = new AtomicInteger();
        this.couriers = Executors.newFixedThreadPool(
                settings.concurrency(), work -> daemon(new Thread(work, "courier-" + number.incrementAndGet())));
    }

    private static Thread daemon(Thread thread) {
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes StartupEvent started) {
        daemon(claiming).start();
    }

    /** A delivery that has ended may have made way for another, so nobody waits longer for that. */
    private void work() {
        try {
            while (!stopped) {
                if (ended.tryAcquire(round().toMillis(), TimeUnit.MILLISECONDS)) {
                    ended.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // told to stop
        }
    }

    /** Hands on as much as there are free hands for; answers how long to wait before the next round. */
    private Duration round() throws InterruptedException {
        free.acquire();
        int hands = 1 + free.drainPermits();
        try {
            List<Delivery> claimed = rounds.claim(hands);
            hands -= claimed.size();
            claimed.forEach(delivery -> couriers.execute(() -> attempt(delivery)));
            return claimed.isEmpty() ? PAUSE : Duration.ZERO;
        } catch (StorageUnavailableException e) {
            Log.debug("deliveries wait for the database");
        } catch (RuntimeException e) {
            Log.errorf(
                    "deliveries cannot be claimed: %s; trying again",
                    e.getClass().getName());
        } finally {
            free.release(hands);
        }
        return PAUSE_AFTER_FAILURE;
    }

    private void attempt(Delivery delivery) {
        try {
            settled(delivery, rounds.attempt(delivery));
        } catch (RuntimeException e) {
            Log.debugf("delivery %s: not settled, will be tried again", delivery.id());
        } finally {
            free.release();
            ended.release();
        }
    }

    private void settled(Delivery delivery, Settlement settlement) {
        metrics.attempted(delivery, settlement);
        if (settlement.state() == DeliveryState.DEAD) {
            Log.infof(
                    "delivery %s to %s %s was given up: %s",
                    delivery.id(),
                    delivery.target().kind(),
                    delivery.target().id(),
                    settlement.outcome().reason());
        }
    }

    /** Lets what is under way end while the database is there still. */
    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        stopped = true;
        claiming.interrupt();
        claiming.join(settings.timeout().toMillis());
        couriers.shutdown();
        if (!couriers.awaitTermination(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
            couriers.shutdownNow();
        }
    }
}
