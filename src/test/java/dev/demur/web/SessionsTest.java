package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.access.KeyCheck;
import dev.demur.core.access.MemoryApiKeys;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.SettableClock;
import dev.demur.core.transaction.MemoryTransactions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SessionsTest {

    private static final String KEY = "chosen by whoever runs the service";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final MemoryApiKeys keys = new MemoryApiKeys(new MemoryTransactions());
    private final RandomIds ids = new RandomIds(new SecureRandom());
    private final Sessions sessions = new Sessions(new KeyCheck(keys, clock, new EnvironmentKey(KEY)), ids, clock);

    @Test
    void opensByAKeyAndKnowsWhoseItIs() {
        String id = sessions.open(KEY).orElseThrow();

        assertThat(sessions.find(id)).map(Session::caller).contains(EnvironmentKey.CALLER);
    }

    @Test
    void opensNothingByWhatIsNoKey() {
        assertThat(sessions.open(KEY + "x")).isEmpty();
    }

    @Test
    void knowsNoOtherId() {
        String id = sessions.open(KEY).orElseThrow();

        assertThat(sessions.find(id + "x")).isEmpty();
        assertThat(sessions.find(null)).isEmpty();
    }

    @Test
    void givesEachSessionAFormTokenOfItsOwn() {
        Session first = sessions.find(sessions.open(KEY).orElseThrow()).orElseThrow();
        Session second = sessions.find(sessions.open(KEY).orElseThrow()).orElseThrow();

        assertThat(first.formToken()).isNotEqualTo(second.formToken());
    }

    @Test
    void endsWhenClosed() {
        String id = sessions.open(KEY).orElseThrow();

        sessions.close(id);

        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void endsAtItsLongest() {
        String id = sessions.open(KEY).orElseThrow();

        clock.pass(Sessions.LONGEST.minus(Duration.ofSeconds(1)));
        assertThat(sessions.find(id)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(sessions.find(id)).isEmpty();
    }
}
