package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SeenOnceTest {

    private final SettableClock clock = new SettableClock(Instant.EPOCH);
    private final SeenOnce seen = new SeenOnce(clock, Duration.ofMinutes(10), 2);

    @Test
    void isNewOnceInAWhile() {
        assertThat(seen.isNew("a")).isTrue();
        assertThat(seen.isNew("a")).isFalse();
        clock.pass(Duration.ofMinutes(10));
        assertThat(seen.isNew("a")).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(seen.isNew("a")).isTrue();
    }

    @Test
    void holdsSoManyAndForgetsNoneEarly() {
        assertThat(seen.isNew("a")).isTrue();
        assertThat(seen.isNew("b")).isTrue();
        assertThat(seen.isNew("c")).isFalse();
        assertThat(seen.isNew("a")).isFalse();

        clock.pass(Duration.ofMinutes(11));
        assertThat(seen.isNew("c")).isTrue();
    }
}
