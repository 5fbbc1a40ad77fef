package dev.demur.core.clearance;

import dev.demur.core.transaction.Transaction;
import java.util.List;

/** Keys in memory. */
public final class MemorySigningKeys implements SigningKeys {

    private volatile List<SigningKey> keys = List.of();

    @Override
    public List<SigningKey> all() {
        return keys;
    }

    @Override
    public List<SigningKey> lock(Transaction transaction) {
        return keys;
    }

    @Override
    public void keep(Transaction transaction, List<SigningKey> kept) {
        keys = List.copyOf(kept);
    }
}
