package dev.demur.core.access;

import dev.demur.core.transaction.StorageUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who calls. A key seen lately is known without a look at the store, and for a while longer when the store
 * cannot be reached: checks go on then. A key that ends here is forgotten at once; one that ends in another process is
 * refused here {@link #FRESH} later at the latest. Thread-safe.
 */
public final class KeyCheck {

    /** How long a key is believed without asking the store again. */
    static final Duration FRESH = Duration.ofSeconds(5);

    /** How long a key is believed while the store cannot be asked. */
    static final Duration WITHOUT_STORE = Duration.ofMinutes(15);

    /** How exactly the last use is noted. */
    static final Duration LAST_USE = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final Clock clock;
    private final @Nullable EnvironmentKey environmentKey;
    /** By the hash of the key, and by its workspace and id. */
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** Knows the keys of the store and, where there is one, the key of the environment. */
    public KeyCheck(ApiKeys keys, Clock clock, @Nullable EnvironmentKey environmentKey) {
        this.keys = keys;
        this.clock = clock;
        this.environmentKey = environmentKey;
    }

    /**
     * Whom a key stands for; empty when it is none, or not any more.
     *
     * @throws StorageUnavailableException when only the store could tell, and it cannot be reached
     */
    public Optional<Caller> callerOf(String presented) {
        if (environmentKey != null && environmentKey.is(presented)) {
            return Optional.of(EnvironmentKey.CALLER);
        }
        return KeySecret.parse(presented)
                .map(KeySecret::fingerprint)
                .flatMap(fingerprint -> caller(fingerprint.hash(), () -> withFingerprint(fingerprint)));
    }

    /**
     * Whom a key that was presented before stands for by now; empty once it has ended.
     *
     * @throws StorageUnavailableException when only the store could tell, and it cannot be reached
     */
    public Optional<Caller> callerAgain(Caller before) {
        if (before.equals(EnvironmentKey.CALLER)) {
            return environmentKey == null ? Optional.empty() : Optional.of(before);
        }
        return caller(before.workspace() + "/" + before.id(), () -> keys.find(before.workspace(), before.id()));
    }

    private Optional<Caller> caller(String sign, Supplier<Optional<ApiKey>> store) {
        Instant now = clock.instant();
        return key(sign, store, now)
                .filter(key -> key.lifetime().isUsableAt(now))
                .map(ApiKey::caller);
    }

    private Optional<ApiKey> key(String sign, Supplier<Optional<ApiKey>> store, Instant now) {
        Seen known = seen.get(sign);
        if (known != null && known.isWithin(FRESH, now)) {
            return Optional.of(known.key());
        }
        try {
            return asked(sign, store, now);
        } catch (StorageUnavailableException e) {
            if (known != null && known.isWithin(WITHOUT_STORE, now)) {
                return Optional.of(known.key());
            }
            throw e;
        }
    }

    private Optional<ApiKey> asked(String sign, Supplier<Optional<ApiKey>> store, Instant now) {
        Optional<ApiKey> found = store.get();
        found.ifPresentOrElse(
                key -> {
                    seen.put(sign, new Seen(key, now));
                    noteUse(key, now);
                },
                () -> seen.remove(sign));
        return found;
    }

    private Optional<ApiKey> withFingerprint(KeyFingerprint fingerprint) {
        return keys.withPrefix(fingerprint.prefix()).stream()
                .filter(key -> key.fingerprint().matches(fingerprint))
                .findFirst();
    }

    private void noteUse(ApiKey key, Instant now) {
        Instant last = key.lifetime().lastUsedAt();
        boolean isNews = last == null || last.plus(LAST_USE).isBefore(now);
        if (!isNews || !key.lifetime().isUsableAt(now)) {
            return;
        }
        try {
            keys.used(key.id(), now);
        } catch (StorageUnavailableException e) {
            return; // a use that is not noted is no reason to turn the caller away
        }
    }

    /** Asks the store anew the next time this key is presented: to be called when it ended. */
    public void forget(String keyId) {
        seen.values().removeIf(entry -> entry.key().id().equals(keyId));
    }

    private record Seen(ApiKey key, Instant at) {

        boolean isWithin(Duration time, Instant now) {
            return now.isBefore(at.plus(time));
        }
    }
}
