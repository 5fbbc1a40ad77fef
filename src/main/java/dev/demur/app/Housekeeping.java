package dev.demur.app;

import dev.demur.core.privacy.FleetingRecords;
import dev.demur.core.privacy.SealedRecords;
import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is to be done now and then behind the requests: what was kept for a while forgotten, texts moved to the current key. */
@Singleton
class Housekeeping {

    private static final int FIRST_SECONDS = 10;
    private static final int EVERY_SECONDS = 600;
    private static final int AT_ONCE = 100;

    private final List<FleetingRecords> fleeting;
    private final List<SealedRecords> sealed;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(Housekeeping::thread);
    private @Nullable Future<?> rounds;

    Housekeeping(@All List<FleetingRecords> fleeting, @All List<SealedRecords> sealed) {
        this.fleeting = fleeting;
        this.sealed = sealed;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "housekeeping");
        thread.setDaemon(true);
        return thread;
    }

    void start(@Observes StartupEvent started) {
        rounds = executor.scheduleWithFixedDelay(this::round, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            int forgotten =
                    fleeting.stream().mapToInt(FleetingRecords::forgetOld).sum();
            Log.debugf("records forgotten: %d", forgotten);
            sealed.forEach(Housekeeping::reseal);
        } catch (StorageUnavailableException e) {
            Log.debug("housekeeping waits for the database");
        } catch (RuntimeException e) {
            Log.error("housekeeping failed; the next round tries again", e);
        }
    }

    private static void reseal(SealedRecords records) {
        int all = 0;
        int done = AT_ONCE;
        while (done == AT_ONCE) {
            done = records.reseal(AT_ONCE);
            all += done;
        }
        if (all > 0) {
            Log.infof("texts moved to the current encryption key: %d", all);
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
        executor.shutdown();
    }
}
