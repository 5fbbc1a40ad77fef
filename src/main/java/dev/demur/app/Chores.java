package dev.demur.app;

import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Does chores over and over, one at a time in a thread of its own, whatever happens to one of them. */
final class Chores implements AutoCloseable {

    private final ScheduledExecutorService executor;

    /** Chores in a thread of that name. */
    Chores(String name) {
        this.executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Does a chore after {@code first} and then every {@code period}; it answers with how much it did. */
    void every(Duration first, Duration period, String what, IntSupplier chore) {
        // What is left of it dies with the executor.
        var unused = executor.scheduleWithFixedDelay(
                () -> run(what, chore), first.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
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

    /** Ends what is being done, and does no more. */
    @Override
    public void close() {
        executor.shutdownNow();
    }
}
