package dev.demur.web;

import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.ReviewFigures.DecisionTimes;
import dev.demur.core.review.insight.ReviewFigures.Figures;
import dev.demur.core.review.insight.ReviewFigures.OfRule;
import dev.demur.core.review.insight.ReviewFigures.OnChannel;
import dev.demur.core.rule.RuleId;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Figures as the page shows them.
 *
 * @param times null when reviewers decided nothing
 */
record InsightsView(
        PeriodChoice choice,
        Outcomes total,
        OutcomeChart chart,
        List<OnChannel> channels,
        List<RuleRow> rules,
        @Nullable Times times) {

    private static final List<String> OUTCOMES = List.of("approved", "rejected", "unreviewed", "expired");

    /** From so many decisions on a share says something. */
    static final int ENOUGH = 5;

    static InsightsView of(
            PeriodChoice choice, Figures figures, Function<RuleId, Optional<String>> titles, Locale locale) {
        return new InsightsView(
                choice,
                figures.days().stream().map(on -> on.outcomes()).reduce(Outcomes.NONE, Outcomes::plus),
                OutcomeChart.of(choice.period(), figures.days()),
                figures.channels().stream()
                        .sorted(Comparator.comparing(
                                (OnChannel on) -> on.outcomes().total(), Comparator.reverseOrder()))
                        .toList(),
                figures.rules().stream()
                        .sorted(Comparator.comparing(OfRule::decided, Comparator.reverseOrder())
                                .thenComparing(OfRule::rule))
                        .map(rule -> RuleRow.of(rule, titles, locale))
                        .toList(),
                Times.of(figures.times()));
    }

    /** The names of outcomes, in the order of every table. */
    public List<String> outcomes() {
        return OUTCOMES;
    }

    public boolean isEmpty() {
        return total.total() == 0;
    }

    /** The largest number of a channel, for the scale of their bars. */
    public long mostOfAChannel() {
        return channels.stream().mapToLong(on -> on.outcomes().total()).max().orElse(1);
    }

    /**
     * What reviewers made of a rule's findings.
     *
     * @param title null when the rule is in force no more
     * @param share of those overruled; empty when too few were decided
     */
    record RuleRow(String id, @Nullable String title, long overruled, long upheld, long decided, String share) {

        static RuleRow of(OfRule rule, Function<RuleId, Optional<String>> titles, Locale locale) {
            return new RuleRow(
                    rule.rule().value(),
                    titles.apply(rule.rule()).orElse(null),
                    rule.overruled(),
                    rule.upheld(),
                    rule.decided(),
                    share(rule, locale));
        }

        private static String share(OfRule rule, Locale locale) {
            return rule.decided() < ENOUGH
                    ? ""
                    : NumberFormat.getPercentInstance(locale).format((double) rule.overruled() / rule.decided());
        }
    }

    /** How long decisions take, in words. */
    record Times(long decided, String median, String ninetieth) {

        static @Nullable Times of(@Nullable DecisionTimes times) {
            return times == null ? null : new Times(times.decided(), words(times.median()), words(times.ninetieth()));
        }

        /** In the two largest units, by their international signs. */
        static String words(Duration time) {
            if (time.toDays() > 0) {
                return "%d d %d h".formatted(time.toDays(), time.toHoursPart());
            }
            if (time.toHours() > 0) {
                return "%d h %d min".formatted(time.toHours(), time.toMinutesPart());
            }
            return time.toMinutes() > 0
                    ? "%d min %d s".formatted(time.toMinutes(), time.toSecondsPart())
                    : "%d s".formatted(time.toSeconds());
        }
    }
}
