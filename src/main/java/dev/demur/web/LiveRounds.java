package dev.demur.web;

import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Has {@link LiveReviews} look for news, in a thread of its own; without anybody who listens it asks for nothing. */
@Singleton
class LiveRounds {

    private static final int LOOK_MILLIS = 400;
    private static final int BEAT_MILLIS = 15_000;

    private final LiveReviews live;
    private final List<Future<?>> rounds = new ArrayList<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(LiveRounds::thread);

    LiveRounds(LiveReviews live) {
        this.live = live;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "live-reviews");
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes StartupEvent started) {
        every(LOOK_MILLIS, live::look);
        every(BEAT_MILLIS, live::beat);
    }

    private void every(int millis, Runnable work) {
        rounds.add(executor.scheduleWithFixedDelay(() -> run(work), millis, millis, TimeUnit.MILLISECONDS));
    }

    /** Whatever happens, it is tried again: an exception that got out would end the rounds for good. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (StorageUnavailableException e) {
            Log.debug("live pages wait for the database");
        } catch (RuntimeException e) {
            Log.errorf(
                    "looking for news failed with %s; trying again",
                    e.getClass().getName());
        }
    }

    @PreDestroy
    void stop() {
        rounds.forEach(round -> round.cancel(true));
        executor.shutdownNow();
    }
}
