package dev.demur.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.event.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryScheduleTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Outcome FAILED = Outcome.failed("timeout");

    private final RetrySchedule schedule = new RetrySchedule(new SplittableRandom(1));

    private static Delivery attempt(int number) {
        return new Delivery(
                "dlv_1", new Target("webhook", "whk_1"), "evt_1", DeliveriesContract.event("rev_1"), number, NOON);
    }

    private static Outcome askedFor(Duration wait) {
        return Outcome.refused(503, wait);
    }

    @ParameterizedTest
    @CsvSource({"1,PT5S", "2,PT15S", "3,PT45S", "4,PT2M15S", "5,PT6M45S", "8,PT3H2M15S", "9,PT4H", "1000,PT4H"})
    void pausesLongerEachTime(int attempt, Duration pause) {
        assertThat(RetrySchedule.pause(attempt)).isEqualTo(pause);
    }

    @Test
    void leavesHalfOfThePauseAtLeastToChance() {
        List<Duration> pauses = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            pauses.add(Duration.between(
                    NOON, schedule.next(attempt(2), FAILED, NOON).orElseThrow()));
        }

        assertThat(pauses).allMatch(pause -> pause.toMillis() >= 7500 && pause.toMillis() <= 15_000);
        assertThat(pauses.stream().distinct().count()).isGreaterThan(500);
    }

    @Test
    void waitsAsLongAsTheTargetAsksForWithinBounds() {
        assertThat(schedule.next(attempt(1), askedFor(Duration.ofMinutes(10)), NOON))
                .contains(NOON.plus(Duration.ofMinutes(10)));
        assertThat(schedule.next(attempt(1), askedFor(Duration.ofDays(300)), NOON))
                .contains(NOON.plus(Duration.ofHours(4)));
        assertThat(schedule.next(attempt(2), askedFor(Duration.ZERO), NOON).orElseThrow())
                .isAfterOrEqualTo(NOON.plusMillis(7500));
    }

    @Test
    void givesUpADayAfterTheFirstAttempt() {
        Instant late = NOON.plus(Duration.ofHours(24)).minusSeconds(5);

        assertThat(schedule.next(attempt(1), FAILED, late)).isPresent();
        assertThat(schedule.next(attempt(1), askedFor(Duration.ofSeconds(6)), late))
                .isEmpty();
        assertThat(schedule.next(attempt(12), FAILED, late)).isEmpty();
    }

    @Test
    void triesMoreThanTenTimesInThatDay() {
        Optional<Instant> next = Optional.of(NOON);
        int attempts = 0;
        while (next.isPresent()) {
            attempts++;
            next = schedule.next(attempt(attempts), FAILED, next.get());
        }

        assertThat(attempts).isBetween(12, 22);
    }
}
