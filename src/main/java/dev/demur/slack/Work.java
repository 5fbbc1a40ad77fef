package dev.demur.slack;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does what a request asks for after the request has been answered: Slack gives three seconds and means it. Bounded, so
 * that a chat that answers slowly costs a few threads and never the service.
 */
@Singleton
class Work {

    private static final int THREADS = 8;
    private static final int WAITING = 500;

    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Work::thread);

    /** Nothing here waits for a chat, so a slow one keeps no window from being answered. */
    private final ThreadPoolExecutor urgent = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(THREADS), Work::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "chat");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether it will be done; it is not when too much waits already. */
    boolean later(Runnable work) {
        try {
            executor.execute(() -> run(work));
            return true;
        } catch (RejectedExecutionException e) {
            Log.warn("chat: too much to do, a request was turned away");
            return false;
        }
    }

    /** Whether it was done within the time; what is begun goes on after it. */
    boolean now(Runnable work, Duration patience) {
        try {
            urgent.submit(() -> run(work)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException | ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The stack says where; the message could say what of, so it stays out of the log. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Log.errorf("chat: failed with %s at %s", e.getClass().getName(), place(e));
        }
    }

    private static String place(RuntimeException e) {
        StackTraceElement[] stack = e.getStackTrace();
        return stack.length == 0 ? "?" : stack[0].toString();
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
        urgent.shutdownNow();
    }
}
