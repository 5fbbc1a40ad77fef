package dev.demur.core.clearance;

import dev.demur.core.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The signing keys in use: one signs, its successor is published before it takes over, its predecessors until nothing
 * they signed holds any more. Thread-safe, also across processes on one store.
 */
public final class KeyRing {

    private final Transactions transactions;
    private final SigningKeys keys;
    private final Supplier<SigningKeyPair> source;
    private final KeyTimes times;
    private final Clock clock;

    /** A ring over these keys, which takes new ones from the source. */
    public KeyRing(
            Transactions transactions, SigningKeys keys, Supplier<SigningKeyPair> source, KeyTimes times, Clock clock) {
        this.transactions = transactions;
        this.keys = keys;
        this.source = source;
        this.times = times;
        this.clock = clock;
    }

    /** The key that signs now. */
    public SigningKey signing() {
        Instant now = clock.instant();
        return signing(keys.all(), now)
                .or(() -> signing(rotate(), now))
                .orElseThrow(() -> new IllegalStateException("no key signs after a rotation"));
    }

    /** The keys whose signatures are to be trusted now or soon, oldest first. */
    public List<SigningKey> published() {
        Instant now = clock.instant();
        List<SigningKey> kept = trusted(keys.all(), now);
        return signing(kept, now).isPresent() ? kept : rotate();
    }

    /** Makes the key that is due and drops those that nothing hangs on any more; to be called every now and then. */
    public List<SigningKey> rotate() {
        Instant now = clock.instant();
        return transactions.call(transaction -> {
            List<SigningKey> rotated = rotated(trusted(keys.lock(transaction), now), now);
            keys.keep(transaction, rotated);
            return rotated;
        });
    }

    private static Optional<SigningKey> signing(List<SigningKey> all, Instant now) {
        return all.stream().filter(key -> key.signsAt(now)).findFirst();
    }

    private List<SigningKey> trusted(List<SigningKey> all, Instant now) {
        return all.stream()
                .filter(key -> now.isBefore(key.signsUntil().plus(times.trust())))
                .toList();
    }

    private List<SigningKey> rotated(List<SigningKey> kept, Instant now) {
        List<SigningKey> rotated = new ArrayList<>(kept);
        Instant covered = kept.stream()
                .map(SigningKey::signsUntil)
                .max(Instant::compareTo)
                .orElse(now);
        Instant from = covered.isBefore(now) ? now : covered;
        if (!from.isAfter(now.plus(times.notice()))) {
            rotated.add(made(from.truncatedTo(ChronoUnit.SECONDS)));
        }
        return rotated;
    }

    private SigningKey made(Instant from) {
        return source.get().signing(from, from.plus(times.signing()));
    }
}
