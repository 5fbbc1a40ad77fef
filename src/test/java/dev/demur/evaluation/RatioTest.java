package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void theIntervalIsWilsons() {
        Interval interval = new Ratio(8, 10).interval();

        assertThat(interval.low()).isCloseTo(0.4902, within(0.0001));
        assertThat(interval.high()).isCloseTo(0.9433, within(0.0001));
    }

    @Test
    void theIntervalStaysWithinNoneAndAll() {
        assertThat(new Ratio(0, 10).interval()).hasToString(".000–.278");
        assertThat(new Ratio(10, 10).interval()).hasToString(".722–1.000");
    }

    @Test
    void theIntervalNarrowsWithTheCount() {
        assertThat(new Ratio(500, 1000).interval()).hasToString(".469–.531");
        assertThat(new Ratio(5, 10).interval()).hasToString(".237–.763");
    }

    @Test
    void aFallTooSmallToPrintIsAFall() {
        Ratio before = new Ratio(66_667, 100_000);
        Ratio now = new Ratio(2, 3);

        assertThat(now.share()).isEqualTo(before.share());
        assertThat(now.below(before)).isTrue();
        assertThat(new Ratio(4, 6).below(now)).isFalse();
    }

    @Test
    void nothingToCountIsADashAndNoNought() {
        assertThat(new Ratio(0, 0).share()).isEqualTo("–");
        assertThat(new Ratio(0, 4).share()).isEqualTo(".000");
    }
}
