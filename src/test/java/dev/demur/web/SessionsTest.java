package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.Caller;
import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.access.KeyCheck;
import dev.demur.core.access.KeyLifetime;
import dev.demur.core.access.KeySecret;
import dev.demur.core.access.MemoryApiKeys;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Role;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.transaction.MemoryTransactions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SessionsTest {

    private static final String KEY = "chosen by whoever runs the service";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-03-01T12:00:00Z"));
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryApiKeys keys = new MemoryApiKeys(transactions);
    private final RandomIds ids = new RandomIds(new SecureRandom());
    private final KeyCheck check = new KeyCheck(keys, clock, new EnvironmentKey(KEY));
    private final Sessions sessions = new Sessions(check, ids, clock);

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

    @Test
    void endsWithItsKey() {
        KeySecret secret = KeySecret.random(new SecureRandom());
        ApiKey key = new ApiKey(
                "key_1",
                WorkspaceId.FIRST,
                "tool",
                Role.AUTHOR,
                secret.fingerprint(),
                KeyLifetime.from(clock.instant(), null));
        transactions.run(transaction -> keys.add(transaction, key));
        String id = sessions.open(secret.reveal()).orElseThrow();
        assertThat(sessions.find(id)).map(Session::caller).contains(key.caller());

        transactions.run(transaction -> keys.end(transaction, key.revoked(clock.instant())));
        check.forget(key.id());

        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void lastsAnHourForAPersonWhoseProviderIsNotAskedInBetween() {
        Caller ada = new Caller(WorkspaceId.FIRST, "person_4711", "Ada", Role.REVIEWER);
        String id = sessions.openFor(ada);

        clock.pass(Duration.ofHours(1).minusSeconds(1));
        assertThat(sessions.find(id)).map(Session::caller).contains(ada);
        clock.pass(Duration.ofSeconds(1));
        assertThat(sessions.find(id)).isEmpty();
    }
}
