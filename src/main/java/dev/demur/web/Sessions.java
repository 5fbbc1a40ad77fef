package dev.demur.web;

import dev.demur.core.access.Caller;
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
 * Who is signed in, in this process: a restart signs everybody out. Only hashes of the ids are kept, and no key, so that a
 * picture of the memory opens nothing. A key is looked up by its id with each request, so that one that ends takes its
 * sessions with it. Thread-safe.
 */
@Singleton
class Sessions {

    /** How long a session by a key lasts, used or not. */
    static final Duration LONGEST = Duration.ofHours(12);

    /** How long one of a person lasts until their provider is asked again what they may do. */
    static final Duration LONGEST_OF_PEOPLE = Duration.ofHours(1);

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
        return keys.callerOf(key).map(this::openFor);
    }

    /** Signs somebody in who has shown who they are. The id of the session. */
    String openFor(Caller caller) {
        makeRoom();
        String id = ids.next("ses_");
        Instant ends = clock.instant().plus(caller.isPerson() ? LONGEST_OF_PEOPLE : LONGEST);
        kept.put(TokenHash.of(id), new Kept(caller, ids.next(""), ends));
        return id;
    }

    /** The session of that id, while it lasts and its key does. */
    Optional<Session> find(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        TokenHash hash = TokenHash.of(id);
        Optional<Session> found = Optional.ofNullable(kept.get(hash))
                .filter(entry -> clock.instant().isBefore(entry.ends()))
                .flatMap(entry -> caller(entry).map(caller -> new Session(caller, entry.formToken())));
        if (found.isEmpty()) {
            kept.remove(hash);
        }
        return found;
    }

    private Optional<Caller> caller(Kept entry) {
        return entry.caller().isPerson() ? Optional.of(entry.caller()) : keys.callerAgain(entry.caller());
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

    private record Kept(Caller caller, String formToken, Instant ends) implements Comparable<Kept> {

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
