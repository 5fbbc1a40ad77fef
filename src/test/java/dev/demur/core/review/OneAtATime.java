package dev.demur.core.review;

import dev.demur.core.transaction.Transaction;
import dev.demur.core.transaction.Transactions;
import java.util.function.Function;

/** Transactions for stores in memory: one after the other. Nothing is undone, so stores have to be written last. */
public final class OneAtATime implements Transactions {

    @Override
    public synchronized <T> T call(Function<Transaction, T> work) {
        return work.apply(new Transaction() {});
    }
}
