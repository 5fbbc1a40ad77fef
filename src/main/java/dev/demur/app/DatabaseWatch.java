package dev.demur.app;

import dev.demur.core.transaction.StorageUnavailableException;
import dev.demur.store.Database;
import io.quarkus.logging.Log;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the database at the start, and again whenever it is lost. A service whose database is down starts all the same:
 * checks need none.
 */
final class DatabaseWatch {

    private static final long SECONDS_BETWEEN_LOOKS = 2;

    private final DatabaseServer server;
    private final Database database;
    private final Runnable whenOpen;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(DatabaseWatch::thread);
    private @Nullable Future<?> looks;
    private boolean open;
    private boolean reported;

    /** Tells whoever waits for it each time the database is open. */
    DatabaseWatch(DatabaseServer server, Database database, Runnable whenOpen) {
        this.server = server;
        this.database = database;
        this.whenOpen = whenOpen;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "database-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** The first look is the caller's, so that a service that has started has its database. */
    void start() {
        look();
        looks = executor.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** Opens the database if it is not open, or not any more. */
    synchronized void look() {
        try {
            if (!open || server.isLost()) {
                open = false;
                open();
            }
        } catch (IOException | SQLException | FlywayException | StorageUnavailableException e) {
            report(e);
        } catch (RuntimeException e) {
            Log.error("the database could not be opened; trying again", e);
        }
    }

    private void open() throws IOException, SQLException {
        String name = server.open(database);
        whenOpen.run();
        open = true;
        reported = false;
        Log.infof("database: %s", name);
    }

    /** Once, and not every two seconds. */
    private void report(Exception e) {
        if (!reported) {
            Log.errorf("database: none can be reached (%s); checks go on, what needs it answers 503", e.getMessage());
            reported = true;
        }
    }

    void stop() {
        if (looks != null) {
            looks.cancel(false);
        }
        executor.shutdown();
        close();
    }

    private synchronized void close() {
        try {
            server.close();
        } catch (IOException e) {
            Log.warn("the embedded database could not be stopped; the next start will", e);
        }
    }
}
