package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.Period;
import dev.demur.core.review.insight.ReviewFigures.OnDay;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutcomeChartTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-01-05");

    private static OutcomeChart chart(int days, OnDay... ended) {
        return OutcomeChart.of(new Period(MONDAY, MONDAY.plusDays(days - 1L)), List.of(ended));
    }

    @Test
    void hasABarForEachDayThatNothingEndedOnToo() {
        OutcomeChart chart = chart(3, new OnDay(MONDAY.plusDays(1), new Outcomes(2, 0, 0, 0)));

        assertThat(chart.unit()).isEqualTo("day");
        assertThat(chart.bars()).extracting(bar -> bar.outcomes().approved()).containsExactly(0L, 2L, 0L);
    }

    @Test
    void sumsUpWeeksFromMondayOnAndMonthsWhereDaysWereTooMany() {
        OutcomeChart weeks = chart(
                32,
                new OnDay(MONDAY, new Outcomes(1, 0, 0, 0)),
                new OnDay(MONDAY.plusDays(6), new Outcomes(1, 0, 0, 0)),
                new OnDay(MONDAY.plusDays(7), new Outcomes(0, 1, 0, 0)));

        assertThat(weeks.unit()).isEqualTo("week");
        assertThat(weeks.bars().get(0).outcomes()).isEqualTo(new Outcomes(2, 0, 0, 0));
        assertThat(weeks.bars().get(1).outcomes()).isEqualTo(new Outcomes(0, 1, 0, 0));
        assertThat(chart(191).unit()).isEqualTo("month");
        assertThat(chart(191).bars().get(0).day()).isEqualTo("2026-01-01");
    }

    @Test
    void putsTheOutcomesOfABarOnTopOfEachOther() {
        OutcomeChart chart = chart(1, new OnDay(MONDAY, new Outcomes(2, 1, 0, 1)));

        assertThat(chart.top()).isEqualTo(4);
        assertThat(chart.bars().get(0).parts(chart.top()))
                .extracting(part -> part.outcome(), part -> part.y(), part -> part.height())
                .containsExactly(tuple("approved", 2L, 2L), tuple("rejected", 1L, 1L), tuple("expired", 0L, 1L));
    }

    @ParameterizedTest
    @CsvSource({"0,4", "1,4", "4,4", "5,8", "9,20", "20,20", "21,40", "81,200", "200,200", "201,400", "1000,2000"})
    void endsItsScaleAtARoundNumber(long highest, long top) {
        assertThat(OutcomeChart.top(highest)).isEqualTo(top);
    }

    @Test
    void writesTheFirstTheMiddleAndTheLastDay() {
        assertThat(chart(7).labels()).containsExactly(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(6));
        assertThat(chart(1).labels()).containsExactly(MONDAY);
    }
}
