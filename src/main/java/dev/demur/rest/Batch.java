package dev.demur.rest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * One run of a batch: a line in, an answer out, in the same order. Answers that are ready leave before it waits for
 * more lines, so that a client may wait for an answer before it sends the next line. What is held at once is bounded by
 * the lines of one chunk, whatever the length of the batch; a slow reader stops it, and so does one that goes away.
 */
final class Batch {

    private final Function<Line, byte[]> answers;
    private final Executor helpers;
    private final int window;
    private final Deque<FutureTask<byte[]>> pending = new ArrayDeque<>();
    private long answered;

    /**
     * @param answers thread-safe; never throws for what a line holds
     * @param helpers work ahead; whatever they do not get to, the caller's thread does
     * @param window how many lines may be worked on at once
     */
    Batch(Function<Line, byte[]> answers, Executor helpers, int window) {
        this.answers = answers;
        this.helpers = helpers;
        this.window = window;
    }

    /** Answers every line; an {@link IOException} means that the client is gone. */
    void run(LineReader lines, OutputStream out) throws IOException {
        try {
            boolean open = true;
            while (open) {
                open = lines.fill();
                answerAll(lines, out);
                out.flush();
            }
        } finally {
            pending.forEach(task -> task.cancel(false));
        }
    }

    long answered() {
        return answered;
    }

    private void answerAll(LineReader lines, OutputStream out) throws IOException {
        for (Optional<Line> line = lines.poll(); line.isPresent(); line = lines.poll()) {
            if (pending.size() == window) {
                writeFirst(out);
            }
            start(line.get());
        }
        while (!pending.isEmpty()) {
            writeFirst(out);
        }
    }

    private void start(Line line) {
        FutureTask<byte[]> task = new FutureTask<>(() -> answers.apply(line));
        pending.add(task);
        if (window > 1) {
            helpers.execute(task);
        }
    }

    private void writeFirst(OutputStream out) throws IOException {
        FutureTask<byte[]> first = pending.remove();
        first.run(); // does nothing when a helper was faster; nobody ever waits for a helper that is busy elsewhere
        out.write(result(first));
        answered++;
    }

    private static byte[] result(FutureTask<byte[]> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
