package dev.demur.app;

import dev.demur.core.delivery.Deliveries;
import dev.demur.core.event.RulesetNews;
import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** What is done beside the deliveries: tell of other rules, forget what was settled long ago. */
@Singleton
class DeliveryChores {

    private static final int OFTEN_SECONDS = 2;
    private static final int SELDOM_SECONDS = 3600;

    private final RulesetNews news;
    private final Deliveries deliveries;
    private final DeliverySettings settings;
    private final Clock clock;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(DeliveryChores::thread);

    DeliveryChores(RulesetNews news, Deliveries deliveries, DeliverySettings settings, Clock clock) {
        this.news = news;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "delivery-chores");
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes StartupEvent started) {
        every(OFTEN_SECONDS, "workspaces told of other rules", news::tell);
        every(SELDOM_SECONDS, "deliveries forgotten", this::forget);
    }

    private int forget() {
        return deliveries.forget(clock.instant().minus(settings.kept()));
    }

    private void every(int seconds, String what, IntSupplier chore) {
        // What is left of it dies with the executor.
        var unused = executor.scheduleWithFixedDelay(() -> run(what, chore), seconds, seconds, TimeUnit.SECONDS);
    }

    /** Whatever happens, the chore is tried again: an exception that got out would end it for good. */
    private static void run(String what, IntSupplier chore) {
        try {
            int done = chore.getAsInt();
            if (done > 0) {
                Log.infof("%s: %d", what, done);
            }
        } catch (StorageUnavailableException e) {
            Log.debugf("%s: not now, the database is away", what);
        } catch (RuntimeException e) {
            Log.errorf("%s: failed with %s; trying again", what, e.getClass().getName());
        }
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }
}
