package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InsightsViewTest {

    @ParameterizedTest
    @CsvSource({"PT0S,0 s", "PT59S,59 s", "PT61S,1 min 1 s", "PT2H15M,2 h 15 min", "PT49H,2 d 1 h"})
    void saysHowLongInTheTwoLargestUnits(Duration time, String words) {
        assertThat(InsightsView.Times.words(time)).isEqualTo(words);
    }
}
