package dev.demur.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import dev.demur.core.delivery.DeliveryRounds.Limits;
import dev.demur.core.event.Target;
import dev.demur.core.transaction.MemoryTransactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class DeliveryRoundsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Target TARGET = new Target("pigeon", "1");
    private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), 4);

    private final SettableClock clock = new SettableClock(NOON);
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryDeliveries deliveries = new MemoryDeliveries(transactions, List.of(TARGET), NOON);

    private DeliveryRounds rounds(Function<Delivery, Outcome> pigeon) {
        Courier courier = new Courier() {
            @Override
            public String kind() {
                return "pigeon";
            }

            @Override
            public Outcome deliver(Delivery delivery) {
                return pigeon.apply(delivery);
            }
        };
        return new DeliveryRounds(
                deliveries, List.of(courier), new RetrySchedule(new SplittableRandom(1)), LIMITS, clock);
    }

    private void put(Target target) {
        transactions.run(transaction -> deliveries.addFor(transaction, DeliveriesContract.event("rev_1"), target));
    }

    private DeliveryEntry attemptAndLookUp(DeliveryRounds rounds, Target target) {
        List<Delivery> claimed = rounds.claim(10);
        assertThat(claimed).hasSize(1);
        rounds.attempt(claimed.get(0));
        return deliveries.find(target, claimed.get(0).id()).orElseThrow();
    }

    @Test
    void writesDownThatATargetHasIt() {
        put(TARGET);

        DeliveryEntry entry = attemptAndLookUp(rounds(delivery -> Outcome.delivered(200)), TARGET);

        assertThat(entry.state()).isEqualTo(DeliveryState.DELIVERED);
        assertThat(entry.settledAt()).isEqualTo(NOON);
    }

    @Test
    void triesAgainForADayAndThenGivesUp() {
        put(TARGET);
        DeliveryRounds rounds = rounds(delivery -> Outcome.refused(500, null));

        DeliveryEntry entry = attemptAndLookUp(rounds, TARGET);
        while (entry.state() == DeliveryState.PENDING) {
            clock.pass(Duration.between(clock.instant(), entry.dueAt()));
            entry = attemptAndLookUp(rounds, TARGET);
        }

        assertThat(entry.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(entry.settledAt())
                .isAfter(NOON.plus(Duration.ofHours(19)))
                .isBeforeOrEqualTo(NOON.plus(Duration.ofHours(24)));
        assertThat(entry.status()).isEqualTo(500);
    }

    @Test
    void givesUpAtOnceWhatIsHopeless() {
        put(TARGET);

        DeliveryEntry entry = attemptAndLookUp(rounds(delivery -> Outcome.hopeless("gone", 410)), TARGET);

        assertThat(entry.state()).isEqualTo(DeliveryState.DEAD);
        assertThat(entry.reason()).isEqualTo("gone");
    }

    @Test
    void takesAFaultOfACourierForAFailureThatMayPass() {
        put(TARGET);

        DeliveryEntry entry = attemptAndLookUp(
                rounds(delivery -> {
                    throw new IllegalStateException("a secret");
                }),
                TARGET);

        assertThat(entry.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(entry.reason()).isEqualTo("fault IllegalStateException");
    }

    @Test
    void keepsWhatNobodyCanTakeYet() {
        Target target = new Target("raven", "1");
        put(target);

        DeliveryEntry entry = attemptAndLookUp(rounds(delivery -> Outcome.delivered(200)), target);

        assertThat(entry.state()).isEqualTo(DeliveryState.PENDING);
        assertThat(entry.reason()).isEqualTo("no courier");
    }

    @Test
    void holdsWhatItClaimsForAsLongAsAnAttemptMayTake() {
        put(TARGET);
        DeliveryRounds rounds = rounds(delivery -> Outcome.delivered(200));
        rounds.claim(10);

        clock.pass(Duration.ofSeconds(14));
        assertThat(rounds.claim(10)).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(rounds.claim(10)).hasSize(1);
    }
}
