package dev.demur.core.delivery;

import dev.demur.core.event.Target;
import dev.demur.core.transaction.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where deliveries live. Several processes may work on them at once. */
public interface Deliveries {

    /**
     * Takes deliveries that are due. None is given to two while the lease lasts, and none while an earlier one of the
     * same subject and target is pending.
     */
    List<Delivery> claim(Claim claim);

    /**
     * Writes what became of a claimed delivery; changes nothing when somebody else has claimed it since. While it is
     * pending, what it holds back is due no sooner than itself.
     */
    void settle(Delivery delivery, Settlement settlement);

    /**
     * The deliveries to a target, the latest first.
     *
     * @param before the sequence of the last one seen, or {@link Long#MAX_VALUE}
     */
    List<DeliveryEntry> list(Target target, long before, int limit);

    Optional<DeliveryEntry> find(Target target, String id);

    /** Makes a dead delivery due again, as if it had never been tried; answers whether there was such a one. */
    boolean revive(Transaction transaction, Target target, String id, Instant now);

    /** Removes all of a target that is no more. */
    void drop(Transaction transaction, Target target);

    /** Removes what was settled before then, and events that nobody waits for any more; answers how many deliveries. */
    int forget(Instant settledBefore);
}
