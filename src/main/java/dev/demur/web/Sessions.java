package dev.demur.web;

import dev.demur.core.access.KeyCheck;
import dev.demur.core.access.RandomIds;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, in this process: a restart signs everybody out. Only hashes of the ids are kept, so that a picture of
 * the memory opens no session; the key is kept to be asked about with each request, so that one that ends takes its
 * sessions with it. Thread-safe.
 */
@Singleton
class Sessions {

    /** How long a session lasts, used or not. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** How many there may be in a process; the one that ends soonest makes room. */
    static final int MOST = 10_000;

    private final KeyCheck keys;
    private final RandomIds ids;
    private final Clock clock;
    private final Map<TokenHash, Kept> kept = new ConcurrentHashMap<>();

    Sessions(KeyCheck keys, RandomIds ids, Clock clock) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
    }

    /** Signs in by a key. The id of the session, or nothing when the key is none. */
    Optional<String> open(String key) {
        return keys.callerOf(key).map(caller -> {
            makeRoom();
            String id = ids.next("ses_");
            kept.put(
                    TokenHash.of(id),
                    new Kept(key, ids.next(""), clock.instant().plus(LONGEST)));
            return id;
        });
    }

    /** The session of that id, while it lasts and its key does. */
    Optional<Session> find(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        TokenHash hash = TokenHash.of(id);
        Optional<Session> found = Optional.ofNullable(kept.get(hash))
                .filter(entry -> clock.instant().isBefore(entry.ends()))
                .flatMap(entry -> keys.callerOf(entry.key()).map(caller -> new Session(caller, entry.formToken())));
        if (found.isEmpty()) {
            kept.remove(hash);
        }
        return found;
    }

    /** Ends a session; does nothing when there is none. */
    void close(@Nullable String id) {
        if (id != null) {
            kept.remove(TokenHash.of(id));
        }
    }

    private void makeRoom() {
        Instant now = clock.instant();
        kept.values().removeIf(entry -> !now.isBefore(entry.ends()));
        if (kept.size() >= MOST) {
            kept.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .ifPresent(kept::remove);
        }
    }

    private record Kept(String key, String formToken, Instant ends) implements Comparable<Kept> {

        @Override
        public int compareTo(Kept other) {
            return ends.compareTo(other.ends());
        }

        @Override
        public String toString() {
            return "Kept until " + ends;
        }
    }
}
