package dev.demur.rulefile;

import io.quarkus.logging.Log;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells a listener when the rule files of a folder have changed. It looks at them from time to time instead of waiting
 * for the file system to tell, which mounted folders do not do; and it waits until two looks agree, because editors
 * write in steps. A folder that is gone is a change like any other: the files are then a set that does not load.
 */
public final class RuleFolderWatcher implements AutoCloseable {

    /** How often to look. */
    public static final Duration INTERVAL = Duration.ofMillis(500);

    /** After so many looks without a change the bytes are compared, for file systems whose times cannot be trusted. */
    private static final int LOOKS_BETWEEN_READS = 20;

    private final Path folder;
    private final ScheduledExecutorService executor;
    private final Consumer<RuleFiles> listener;
    private RuleFiles known;
    private @Nullable FolderListing seen;
    private @Nullable FolderListing read;
    private int looks;
    private @Nullable ScheduledFuture<?> task;

    /**
     * A watcher that is not started yet.
     *
     * @param known the files that are in use already, of which the listener needs not be told
     * @param listener is called by a thread of the executor, with what the folder holds then
     */
    public RuleFolderWatcher(
            Path folder, RuleFiles known, ScheduledExecutorService executor, Consumer<RuleFiles> listener) {
        this.folder = folder;
        this.known = known;
        this.executor = executor;
        this.listener = listener;
    }

    /** Starts to look. The executor stays the caller's to stop. */
    public synchronized void start() {
        if (task == null) {
            long interval = INTERVAL.toMillis();
            task = executor.scheduleWithFixedDelay(this::look, interval, interval, TimeUnit.MILLISECONDS);
        }
    }

    /** Stops looking; a listener that is being called is not interrupted. */
    @Override
    public synchronized void close() {
        if (task != null) {
            task.cancel(false);
            task = null;
        }
    }

    /** One look. Whatever goes wrong in it, the next one takes place. */
    synchronized void look() {
        try {
            FolderListing now = FolderListing.of(folder);
            boolean isQuiet = now.equals(seen);
            seen = now;
            if (isQuiet && (!now.equals(read) || ++looks >= LOOKS_BETWEEN_READS)) {
                read(now);
            }
        } catch (RuntimeException e) {
            Log.error("a changed rule folder could not be dealt with", e);
        }
    }

    private void read(FolderListing listing) {
        RuleFiles files = RuleFiles.of(listing, folder.toString());
        if (!FolderListing.of(folder).equals(listing)) {
            return; // somebody wrote meanwhile; the next looks will find it quiet again
        }
        read = listing;
        looks = 0;
        if (!files.equals(known)) {
            known = files;
            listener.accept(files);
        }
    }
}
