package dev.demur.core.transaction;

import java.util.function.Consumer;
import java.util.function.Function;

/** Runs units of work: all that a unit writes is kept or, when it ends with an exception, nothing of it. Thread-safe. */
public interface Transactions {

    /**
     * Runs the work and answers with its result once that is kept. Called within another unit on the same thread, it
     * joins that one and is kept or lost with it.
     *
     * @throws StorageUnavailableException when the store cannot be reached
     */
    <T> T call(Function<Transaction, T> work);

    /** The same for work without a result. */
    default void run(Consumer<Transaction> work) {
        call(transaction -> {
            work.accept(transaction);
            return true;
        });
    }
}
