package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.review.insight.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodChoiceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final Period LAST_30_DAYS = new Period(LocalDate.parse("2026-03-02"), TODAY);

    @Test
    void isWhatWasAskedFor() {
        PeriodChoice choice = PeriodChoice.of("2026-01-01", "2026-01-31", TODAY);

        assertThat(choice.period().days()).isEqualTo(31);
        assertThat(choice.query()).isEqualTo("first=2026-01-01&last=2026-01-31");
    }

    @ParameterizedTest
    @CsvSource({",", "2026-01-01,", "2026-01-31,2026-01-01", "yesterday,today", "1900-01-01,2026-01-01"})
    void isTheLast30DaysWhereNoneWas(String first, String last) {
        assertThat(PeriodChoice.of(first, last, TODAY).period()).isEqualTo(LAST_30_DAYS);
    }

    @Test
    void knowsWhichShortcutItIs() {
        assertThat(PeriodChoice.of(null, null, TODAY).shortcuts())
                .filteredOn(PeriodChoice.Shortcut::chosen)
                .extracting(PeriodChoice.Shortcut::days)
                .containsExactly(30);
    }
}
