package dev.demur.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Decision;
import dev.demur.core.check.Explanation;
import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import dev.demur.core.entity.EntityRules;
import dev.demur.core.rule.Profile;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.text.Span;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CheckMetricsTest {

    private static final String TEXT = "To the 53 people who watched";

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CheckMetrics metrics = new CheckMetrics(meters);

    @Test
    void countsVerdictsAndFindings() {
        MeteredChecker checker = new MeteredChecker(new OneFinding(), metrics);

        checker.check(new Draft(TEXT, Channel.REVIEW_REPLY, null, null, List.of(), List.of()));

        assertThat(meters.get("demur.checks")
                        .tags("channel", "review-reply", "decision", "block")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("demur.findings")
                        .tags("rule", "small-cohort-behaviour", "severity", "block")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(meters.get("demur.check").timer().count()).isEqualTo(1);
    }

    @Test
    void tellsNothingOfADraft() {
        new MeteredChecker(new OneFinding(), metrics).check(Draft.of(TEXT));

        assertThat(meters.getMeters()).extracting(Meter::getId).allSatisfy(id -> assertThat(id.toString())
                .doesNotContain("53", "people", "watched"));
    }

    @Test
    void knowsOneRuleSetAtATime() {
        metrics.nowInForce(rules("sha256:one"));
        metrics.nowInForce(rules("sha256:two"));

        assertThat(meters.get("demur.ruleset.info").gauges())
                .extracting(gauge -> gauge.getId().getTag("digest"))
                .containsExactly("sha256:two");
    }

    @Test
    void countsReloadsFromZero() {
        metrics.refused();

        assertThat(meters.get("demur.ruleset.reloads")
                        .tag("result", "loaded")
                        .counter()
                        .count())
                .isZero();
        assertThat(meters.get("demur.ruleset.reloads")
                        .tag("result", "refused")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    private static RuleSet rules(String digest) {
        return new RuleSet(
                digest,
                List.of(),
                new Profile("strict", Map.of(), Map.of(), Map.of(), Set.of()),
                List.of(),
                EntityRules.NONE);
    }

    /** Finds the same thing in every draft. */
    private static final class OneFinding implements Checker {

        @Override
        public RuleSet rules() {
            return CheckMetricsTest.rules("sha256:one");
        }

        @Override
        public List<Explanation> explain(Draft draft) {
            return List.of();
        }

        @Override
        public CheckReport check(Draft draft) {
            Finding finding = new Finding(
                    new RuleId("small-cohort-behaviour"),
                    "behaviour",
                    Severity.BLOCK,
                    TEXT,
                    List.of(new FieldSpan("text", new Span(7, 16), "subject", "53 people")),
                    Map.of("cohort", 53L),
                    List.of());
            return new CheckReport(
                    Decision.BLOCK,
                    TEXT,
                    "en",
                    "sha256:beef",
                    "sha256:one",
                    "strict",
                    List.of(finding),
                    List.of(),
                    List.of());
        }
    }
}
