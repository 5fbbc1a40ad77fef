package dev.demur.core.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import dev.demur.core.transaction.MemoryTransactions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyRingTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final KeyTimes TIMES = new KeyTimes(Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(2));
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SettableClock clock = new SettableClock(NOON);
    private final MemorySigningKeys keys = new MemorySigningKeys();
    private final KeyRing ring =
            new KeyRing(new MemoryTransactions(), keys, () -> SigningKeyPair.random(RANDOM), TIMES, clock);

    @Test
    void makesItsFirstKeyWhenOneIsAskedFor() {
        SigningKey first = ring.signing();

        assertThat(first.signsFrom()).isEqualTo(NOON);
        assertThat(ring.signing()).isEqualTo(first);
        assertThat(ring.published()).containsExactly(first);
    }

    @Test
    void publishesASuccessorBeforeItSigns() {
        SigningKey first = ring.signing();
        clock.pass(Duration.ofDays(29));

        List<SigningKey> rotated = ring.rotate();

        assertThat(rotated).hasSize(2);
        assertThat(ring.signing()).isEqualTo(first);
        assertThat(rotated.get(1).signsFrom()).isEqualTo(first.signsUntil());
        clock.pass(Duration.ofDays(1));
        assertThat(ring.signing()).isEqualTo(rotated.get(1));
    }

    @Test
    void makesNoSuccessorTooEarlyAndOnlyOne() {
        ring.signing();
        clock.pass(Duration.ofDays(29).minusSeconds(1));
        assertThat(ring.rotate()).hasSize(1);
        clock.pass(Duration.ofSeconds(1));
        ring.rotate();

        assertThat(ring.rotate()).hasSize(2);
    }

    @Test
    void trustsAKeyUntilNothingItSignedHoldsAnyMore() {
        SigningKey first = ring.signing();
        clock.pass(Duration.ofDays(29));
        ring.rotate();
        clock.pass(Duration.ofDays(3).minusSeconds(1));
        assertThat(ring.published()).contains(first);

        clock.pass(Duration.ofSeconds(1));

        assertThat(ring.published()).hasSize(1).doesNotContain(first);
        ring.rotate();
        assertThat(keys.all()).doesNotContain(first);
    }

    @Test
    void signsAgainAfterALongSleep() {
        SigningKey first = ring.signing();
        clock.pass(Duration.ofDays(400));

        assertThat(ring.signing()).isNotEqualTo(first);
        assertThat(ring.signing().signsFrom()).isEqualTo(clock.instant());
    }
}
