package dev.demur.core.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens of links by which somebody signs in without typing a key. Each opens once, for {@link #LONGEST}, and in the
 * process that made it; only its hash is kept. Thread-safe.
 */
public final class SignInLinks {

    /** How long a link may wait to be opened. */
    public static final Duration LONGEST = Duration.ofHours(1);

    /** How many may wait at once: whoever makes more, takes back the one that ends soonest. */
    static final int MOST = 1_000;

    private final RandomIds ids;
    private final Clock clock;
    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    public SignInLinks(RandomIds ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** A token that stands for the caller once. */
    public Link make(Caller caller) {
        Instant now = clock.instant();
        waiting.values().removeIf(link -> !now.isBefore(link.ends()));
        if (waiting.size() >= MOST) {
            waiting.entrySet().stream()
                    .min(Map.Entry.comparingByValue())
                    .ifPresent(oldest -> waiting.remove(oldest.getKey()));
        }
        Link link = new Link(ids.next("sgn_"), now.plus(LONGEST));
        waiting.put(Sha256.hex(link.token()), new Waiting(caller, link.ends()));
        return link;
    }

    /** Whom a token stands for. It stands for nobody from then on. */
    public Optional<Caller> redeem(String token) {
        return Optional.ofNullable(waiting.remove(Sha256.hex(token)))
                .filter(link -> clock.instant().isBefore(link.ends()))
                .map(Waiting::caller);
    }

    /** A token as it is handed out. */
    public record Link(String token, Instant ends) {

        @Override
        public String toString() {
            return "Link until " + ends;
        }
    }

    private record Waiting(Caller caller, Instant ends) implements Comparable<Waiting> {

        @Override
        public int compareTo(Waiting other) {
            return ends.compareTo(other.ends);
        }
    }
}
