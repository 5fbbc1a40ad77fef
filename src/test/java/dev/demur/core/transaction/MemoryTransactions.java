package dev.demur.core.transaction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Transactions over maps and lists: a store says how to take back what it wrote. One at a time. */
public final class MemoryTransactions implements Transactions {

    private static final Transaction THE_ONE = new Transaction() {};

    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean running;

    /** To be done should the transaction under way fail. */
    public void onFailure(Runnable takeBack) {
        undo.push(takeBack);
    }

    @Override
    public synchronized <T> T call(Function<Transaction, T> work) {
        if (running) {
            return work.apply(THE_ONE);
        }
        running = true;
        undo.clear();
        try {
            return work.apply(THE_ONE);
        } catch (RuntimeException | Error e) {
            undo.forEach(Runnable::run);
            throw e;
        } finally {
            running = false;
        }
    }
}
