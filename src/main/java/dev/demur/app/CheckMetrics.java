package dev.demur.app;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Finding;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.Channel;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What is counted: verdicts, findings by rule, time, rule sets. Nothing of what a draft says. Thread-safe. */
@Singleton
class CheckMetrics {

    private static final Duration[] BUCKETS = Stream.of(
                    50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000)
            .map(micros -> Duration.ofNanos(micros * 1_000L))
            .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final Timer duration;
    private final MultiGauge ruleSet;
    private final Counter reloaded;
    private final Counter refused;

    CheckMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.duration = Timer.builder("demur.check")
                .description("Time to check one draft")
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
        this.ruleSet = MultiGauge.builder("demur.ruleset.info")
                .description("The rule set in force")
                .register(registry);
        this.reloaded = reloads(registry, "loaded");
        this.refused = reloads(registry, "refused");
    }

    private static Counter reloads(MeterRegistry registry, String result) {
        return Counter.builder("demur.ruleset.reloads")
                .description("Changes of the rule files, by what became of them")
                .tag("result", result)
                .register(registry);
    }

    void checked(CheckReport report, Channel channel, Duration took) {
        duration.record(took);
        Counter.builder("demur.checks")
                .description("Drafts checked")
                .tags("decision", report.decision().id(), "channel", channel.id())
                .register(registry)
                .increment();
        report.findings().forEach(this::found);
    }

    private void found(Finding finding) {
        Counter.builder("demur.findings")
                .description("Findings by rule")
                .tags(
                        "rule",
                        finding.ruleId().value(),
                        "severity",
                        finding.severity().id())
                .register(registry)
                .increment();
    }

    void nowInForce(RuleSet rules) {
        Tags tags = Tags.of("digest", rules.digest(), "profile", rules.profile().name());
        ruleSet.register(List.of(MultiGauge.Row.of(tags, 1)), true);
    }

    void reloaded() {
        reloaded.increment();
    }

    void refused() {
        refused.increment();
    }
}
