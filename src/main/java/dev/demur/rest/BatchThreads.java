package dev.demur.rest;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A few threads that help batches with lines read ahead: one less than there are processors, as a batch's own thread
 * works too. They are apart from the request threads so that batches never make a single check wait in a queue.
 */
@Singleton
class BatchThreads implements Executor {

    private static final int LINES_PER_THREAD = 4;

    private final int count = Runtime.getRuntime().availableProcessors() - 1;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            Math.max(1, count),
            Math.max(1, count),
            1,
            TimeUnit.MINUTES,
            new LinkedBlockingQueue<>(),
            BatchThreads::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    BatchThreads() {
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "batch");
        thread.setDaemon(true);
        return thread;
    }

    /** How many lines of one batch may be worked on at once. */
    int window() {
        return 1 + count * LINES_PER_THREAD;
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
