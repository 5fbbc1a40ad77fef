package dev.demur.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.transaction.StorageUnavailableException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class KeyCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final String FROM_ENVIRONMENT = "chosen by whoever runs the service";

    private final SettableClock clock = new SettableClock(NOON);
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryApiKeys keys = new MemoryApiKeys(transactions);
    private final KeyCheck check = new KeyCheck(keys, clock, new EnvironmentKey(FROM_ENVIRONMENT));
    private final KeySecret secret = KeySecret.random(new SecureRandom());
    private final ApiKey key = key(null);

    private ApiKey key(@Nullable Instant end) {
        return new ApiKey(
                "key_1", WorkspaceId.FIRST, "tool", Role.AUTHOR, secret.fingerprint(), KeyLifetime.from(NOON, end));
    }

    private void store(ApiKey stored) {
        transactions.run(transaction -> keys.add(transaction, stored));
    }

    @Test
    void knowsWhomAKeyStandsFor() {
        store(key);

        assertThat(check.callerOf(secret.reveal()))
                .contains(new Caller(WorkspaceId.FIRST, "key_1", "tool", Role.AUTHOR));
    }

    @Test
    void knowsNoKeyThatWasNeverMade() {
        store(key);

        assertThat(check.callerOf(KeySecret.random(new SecureRandom()).reveal()))
                .isEmpty();
    }

    @Test
    void knowsNoKeyOfTheSamePrefixAlone() {
        KeyFingerprint samePrefix = new KeyFingerprint(secret.fingerprint().prefix(), "0".repeat(64));
        store(new ApiKey("key_2", WorkspaceId.FIRST, "tool", Role.ADMIN, samePrefix, KeyLifetime.from(NOON, null)));

        assertThat(check.callerOf(secret.reveal())).isEmpty();
    }

    @Test
    void refusesAKeyFromTheMomentItExpires() {
        store(key(NOON.plusSeconds(2)));

        clock.pass(Duration.ofSeconds(1));
        assertThat(check.callerOf(secret.reveal())).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(check.callerOf(secret.reveal())).isEmpty();
    }

    @Test
    void refusesARevokedKeyOnceToldAndElsewhereSecondsLater() {
        store(key);
        check.callerOf(secret.reveal());

        store(key.revoked(NOON));
        assertThat(check.callerOf(secret.reveal())).as("still believed").isPresent();
        clock.pass(KeyCheck.FRESH);
        assertThat(check.callerOf(secret.reveal())).as("asked again").isEmpty();

        KeyCheck told = new KeyCheck(keys, clock, null);
        store(key);
        assertThat(told.callerOf(secret.reveal())).isPresent();
        store(key.revoked(NOON));
        told.forget("key_1");
        assertThat(told.callerOf(secret.reveal())).as("told").isEmpty();
    }

    @Test
    void goesOnWithAKeySeenLatelyWhileTheStoreIsDown() {
        store(key);
        check.callerOf(secret.reveal());

        keys.setDown(true);
        clock.pass(KeyCheck.WITHOUT_STORE.minusSeconds(1));
        assertThat(check.callerOf(secret.reveal())).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThatThrownBy(() -> check.callerOf(secret.reveal())).isInstanceOf(StorageUnavailableException.class);
    }

    @Test
    void cannotTellAKeyItNeverSawFromNoneWhileTheStoreIsDown() {
        keys.setDown(true);

        assertThatThrownBy(() -> check.callerOf(secret.reveal())).isInstanceOf(StorageUnavailableException.class);
        assertThat(check.callerOf("dmr_mistyped"))
                .as("no key whatever the store says")
                .isEmpty();
    }

    @Test
    void knowsTheKeyOfTheEnvironmentWithoutTheStore() {
        keys.setDown(true);

        assertThat(check.callerOf(FROM_ENVIRONMENT)).contains(EnvironmentKey.CALLER);
        assertThat(check.callerOf(FROM_ENVIRONMENT + "!")).isEmpty();
    }

    @Test
    void notesTheLastUseToTheMinute() {
        store(key);

        check.callerOf(secret.reveal());
        assertThat(lastUse()).isEqualTo(NOON);
        clock.pass(Duration.ofSeconds(59));
        check.callerOf(secret.reveal());
        assertThat(lastUse()).isEqualTo(NOON);
        clock.pass(Duration.ofSeconds(10));
        check.callerOf(secret.reveal());
        assertThat(lastUse()).isEqualTo(NOON.plusSeconds(69));
    }

    private @Nullable Instant lastUse() {
        return keys.find(WorkspaceId.FIRST, "key_1").orElseThrow().lifetime().lastUsedAt();
    }

    @Test
    void knowsWhoCameBeforeWithoutTheirKey() {
        store(key);

        assertThat(check.callerAgain(key.caller())).contains(key.caller());
        assertThat(check.callerAgain(new Caller(WorkspaceId.FIRST, "key_other", "tool", Role.AUTHOR)))
                .isEmpty();
        assertThat(check.callerAgain(new Caller(new WorkspaceId("ws_other"), "key_1", "tool", Role.AUTHOR)))
                .isEmpty();
    }

    @Test
    void knowsNobodyAgainWhoseKeyHasEnded() {
        store(key);
        check.callerAgain(key.caller());

        store(key.revoked(NOON));
        check.forget(key.id());

        assertThat(check.callerAgain(key.caller())).isEmpty();
    }

    @Test
    void knowsTheEnvironmentsCallerAgainWhileThereIsOne() {
        assertThat(check.callerAgain(EnvironmentKey.CALLER)).contains(EnvironmentKey.CALLER);
        assertThat(new KeyCheck(keys, clock, null).callerAgain(EnvironmentKey.CALLER))
                .isEmpty();
    }
}
