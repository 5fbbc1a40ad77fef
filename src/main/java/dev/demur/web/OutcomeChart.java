package dev.demur.web;

import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.Period;
import dev.demur.core.review.insight.ReviewFigures.OnDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * How reviews ended over time, as bars on a drawing that is as wide as there are bars and as high as the scale.
 *
 * @param unit what each bar stands for: {@code day}, {@code week} from Monday on, or {@code month}
 * @param top where the scale ends, at least 1
 */
record OutcomeChart(String unit, List<Bar> bars, long top) {

    private static final int MOST_DAYS = 31;
    private static final int MOST_WEEKS = 190;
    private static final int STEPS = 4;
    private static final double GAP = 0.12;

    static OutcomeChart of(Period period, List<OnDay> days) {
        Unit unit = Unit.of(period);
        TreeMap<LocalDate, Outcomes> sums = new TreeMap<>();
        for (LocalDate day = unit.start(period.first()); !day.isAfter(period.last()); day = unit.next(day)) {
            sums.put(day, Outcomes.NONE);
        }
        days.forEach(on -> sums.merge(unit.start(on.day()), on.outcomes(), Outcomes::plus));
        List<Bar> bars = new ArrayList<>();
        sums.forEach((day, outcomes) -> bars.add(new Bar(bars.size(), day, outcomes)));
        long highest =
                bars.stream().mapToLong(bar -> bar.outcomes().total()).max().orElse(0);
        return new OutcomeChart(unit.id(), List.copyOf(bars), top(highest));
    }

    /** The least number above that four steps lead to, each 1, 2 or 5 times a power of ten. */
    static long top(long highest) {
        long step = 1;
        for (long power = 1; step * STEPS < highest; power *= 10) {
            long of = power;
            step = LongStream.of(1, 2, 5, 10)
                    .map(factor -> factor * of)
                    .filter(candidate -> candidate * STEPS >= highest)
                    .findFirst()
                    .orElse(10 * of);
        }
        return step * STEPS;
    }

    /** The numbers beside the scale, from the top down. */
    public List<Long> ticks() {
        return LongStream.rangeClosed(0, STEPS)
                .mapToObj(step -> top - step * top / STEPS)
                .toList();
    }

    /** The days written under the bars: the first, one in the middle, and the last. */
    public List<LocalDate> labels() {
        int last = bars.size() - 1;
        return LongStream.of(0, last / 2, last)
                .distinct()
                .mapToObj(place -> bars.get((int) place).day())
                .toList();
    }

    /** What ended from a day on until the next bar begins. */
    record Bar(int place, LocalDate day, Outcomes outcomes) {

        /** Its parts from the bottom up, those of no height left out. */
        public List<Part> parts(long top) {
            List<Part> parts = new ArrayList<>();
            long height = add(parts, "approved", outcomes.approved(), top);
            height = add(parts, "rejected", outcomes.rejected(), height);
            height = add(parts, "unreviewed", outcomes.unreviewed(), height);
            add(parts, "expired", outcomes.expired(), height);
            return parts;
        }

        private long add(List<Part> parts, String outcome, long number, long under) {
            if (number > 0) {
                parts.add(new Part(outcome, place + GAP / 2, under - number, 1 - GAP, number));
            }
            return under - number;
        }
    }

    /** A rectangle. */
    record Part(String outcome, double x, long y, double width, long height) {}

    private enum Unit {
        DAY,
        WEEK,
        MONTH;

        static Unit of(Period period) {
            if (period.days() <= MOST_DAYS) {
                return DAY;
            }
            return period.days() <= MOST_WEEKS ? WEEK : MONTH;
        }

        LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }

        LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
            };
        }

        String id() {
            return switch (this) {
                case DAY -> "day";
                case WEEK -> "week";
                case MONTH -> "month";
            };
        }
    }
}
