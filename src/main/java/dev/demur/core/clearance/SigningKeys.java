package dev.demur.core.clearance;

import dev.demur.core.transaction.Transaction;
import java.util.List;

/** Where signing keys live. Reading outside a transaction sees what is committed. */
public interface SigningKeys {

    /** The keys that are kept, oldest first. */
    List<SigningKey> all();

    /** The same, held until the end of the transaction: of two rotations at once the second sees what the first left. */
    List<SigningKey> lock(Transaction transaction);

    /** Keeps these keys and no others. */
    void keep(Transaction transaction, List<SigningKey> keys);
}
