package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.ReviewFigures.Figures;
import dev.demur.core.review.insight.ReviewFigures.OfRule;
import dev.demur.core.review.insight.ReviewFigures.OnChannel;
import dev.demur.core.review.insight.ReviewFigures.OnDay;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InsightTablesTest {

    private static final Figures FIGURES = new Figures(
            List.of(new OnDay(LocalDate.parse("2026-01-05"), new Outcomes(1, 2, 3, 4))),
            List.of(new OnChannel(Channel.REVIEW_REPLY, new Outcomes(4, 3, 2, 1))),
            List.of(new OfRule(new RuleId("small-cohort-behaviour"), 1, 3)),
            null);

    @Test
    void holdEveryNumberOfTheCharts() {
        assertThat(InsightTables.DAYS.csv(FIGURES))
                .isEqualTo("day,approved,rejected,unreviewed,expired\r\n2026-01-05,1,2,3,4\r\n");
        assertThat(InsightTables.CHANNELS.csv(FIGURES))
                .isEqualTo("channel,approved,rejected,unreviewed,expired\r\nreview-reply,4,3,2,1\r\n");
        assertThat(InsightTables.RULES.csv(FIGURES))
                .isEqualTo("rule,decided,overruled,upheld\r\nsmall-cohort-behaviour,4,1,3\r\n");
    }

    @Test
    void areKnownByTheirNames() {
        assertThat(InsightTables.of("rules")).contains(InsightTables.RULES);
        assertThat(InsightTables.of("secrets")).isEmpty();
    }
}
