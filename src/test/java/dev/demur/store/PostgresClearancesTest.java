package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.ClearancesContract;
import dev.demur.core.clearance.KeyRing;
import dev.demur.core.clearance.KeyTimes;
import dev.demur.core.clearance.SigningKey;
import dev.demur.core.clearance.SigningKeyPair;
import dev.demur.core.transaction.Transactions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class PostgresClearancesTest extends ClearancesContract {

    private static final KeyTimes TIMES = new KeyTimes(Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(2));

    private final TestPostgres postgres = TestPostgres.migrated();
    private final Database database = postgres.database();
    private final PostgresClearances clearances = new PostgresClearances(database);
    private final PostgresSigningKeys keys = new PostgresSigningKeys(database, new ToyCipher());

    @Override
    protected Clearances clearances() {
        return clearances;
    }

    @Override
    protected Transactions transactions() {
        return database;
    }

    @Test
    void keepsSigningKeys() {
        SigningKey made = ring(Instant.parse("2026-01-05T12:00:00Z")).signing();

        assertThat(keys.all()).containsExactly(made);
        List<SigningKey> rotated = ring(Instant.parse("2026-02-05T12:00:00Z")).rotate();
        assertThat(keys.all()).isEqualTo(rotated).hasSize(2);
        assertThat(ring(Instant.parse("2026-04-05T12:00:00Z")).rotate()).doesNotContainAnyElementsOf(rotated);
        assertThat(keys.all()).hasSize(1);
    }

    @Test
    void makesOneKeyHoweverManyAskForTheFirst() throws Exception {
        ExecutorService askers = Executors.newFixedThreadPool(8);
        try {
            Callable<SigningKey> ask =
                    () -> ring(Instant.parse("2026-01-05T12:00:00Z")).signing();
            for (Future<SigningKey> asked : askers.invokeAll(List.of(ask, ask, ask, ask, ask, ask, ask, ask))) {
                assertThat(asked.get()).isEqualTo(keys.all().get(0));
            }
        } finally {
            askers.shutdownNow();
        }

        assertThat(keys.all()).hasSize(1);
    }

    private KeyRing ring(Instant now) {
        SecureRandom random = new SecureRandom();
        return new KeyRing(
                database, keys, () -> SigningKeyPair.random(random), TIMES, Clock.fixed(now, ZoneOffset.UTC));
    }
}
