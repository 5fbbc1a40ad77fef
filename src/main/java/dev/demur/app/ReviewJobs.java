package dev.demur.app;

import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.KeyRing;
import dev.demur.core.review.ReviewChores;
import dev.demur.core.review.TellDue;
import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Does what is due to reviews and clearances by itself, in a thread of its own. Each process of the service does. */
@Singleton
class ReviewJobs {

    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofHours(1);

    private final ReviewChores chores;
    private final TellDue due;
    private final Clearances clearances;
    private final KeyRing keys;
    private final Clock clock;
    private final List<Future<?>> jobs = new ArrayList<>();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(ReviewJobs::thread);

    ReviewJobs(ReviewChores chores, TellDue due, Clearances clearances, KeyRing keys, Clock clock) {
        this.chores = chores;
        this.due = due;
        this.clearances = clearances;
        this.keys = keys;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "review-jobs");
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes StartupEvent started) {
        every(OFTEN, "reviews expired", chores::expire);
        every(OFTEN, "reviews checked again by changed rules", chores::recheck);
        every(OFTEN, "reviews said to be due", due::tell);
        every(SELDOM, "reviews erased", chores::erase);
        every(SELDOM, "clearances forgotten", () -> clearances.forget(clock.instant()));
        every(SELDOM, "signing keys", () -> {
            keys.rotate();
            return 0;
        });
    }

    private void every(Duration period, String what, IntSupplier job) {
        jobs.add(executor.scheduleWithFixedDelay(
                () -> run(what, job), OFTEN.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS));
    }

    /** Whatever happens, the job is tried again: an exception that got out would end it for good. */
    private static void run(String what, IntSupplier job) {
        try {
            int done = job.getAsInt();
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
        jobs.forEach(job -> job.cancel(true));
        executor.shutdownNow();
    }
}
