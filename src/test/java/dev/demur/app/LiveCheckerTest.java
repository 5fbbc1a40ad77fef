package dev.demur.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.check.ActiveChecker.State;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Explanation;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.Draft;
import dev.demur.rulefile.InvalidRuleFilesException;
import dev.demur.rulefile.RuleFileLoader;
import dev.demur.rulefile.RuleFiles;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

final class LiveCheckerTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final RuleFiles GOOD = RuleFiles.in(Path.of("src/test/resources/app/rules"));
    private static final RuleFiles BETTER = GOOD.with("profiles/strict.yaml", "thresholds: {}\n");
    private static final RuleFiles BROKEN = GOOD.with("broken.yaml", "- id: a\n  severty: block\n");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final CheckMetrics metrics = new CheckMetrics(meters);

    @Test
    void startsWithTheRulesItIsGiven() throws InvalidRuleFilesException {
        State state = checker(GOOD).state();

        assertThat(state.files()).isEqualTo(GOOD.names());
        assertThat(state.loadedAt()).isEqualTo(NOON);
        assertThat(state.problems()).isEmpty();
        assertThat(state.failedAt()).isNull();
    }

    @Test
    void doesNotStartWithBrokenRules() {
        assertThatThrownBy(() -> checker(BROKEN)).isInstanceOf(InvalidRuleFilesException.class);
    }

    @Test
    void putsAChangedSetInForce() throws InvalidRuleFilesException {
        LiveChecker checker = checker(GOOD);
        String before = digest(checker);

        checker.reload(BETTER);

        assertThat(digest(checker)).isNotEqualTo(before);
        assertThat(checker.files()).isEqualTo(BETTER);
        assertThat(meters.get("demur.ruleset.info").gauges())
                .extracting(gauge -> gauge.getId().getTag("digest"))
                .containsExactly(digest(checker));
        assertThat(reloads("loaded")).isEqualTo(1);
    }

    @Test
    void keepsTheLastGoodSetAndSaysSo() throws InvalidRuleFilesException {
        LiveChecker checker = checker(GOOD);
        Checker before = checker.state().checker();

        checker.reload(BROKEN);

        assertThat(checker.state().checker()).isSameAs(before);
        assertThat(checker.files()).isEqualTo(GOOD);
        assertThat(checker.state().failedAt()).isEqualTo(NOON);
        assertThat(checker.state().problems()).isNotEmpty().allMatch(problem -> problem.file()
                .equals("broken.yaml"));
        assertThat(reloads("refused")).isEqualTo(1);
    }

    @Test
    void forgetsAFailedReloadAfterAGoodOne() throws InvalidRuleFilesException {
        LiveChecker checker = checker(GOOD);

        checker.reload(BROKEN);
        checker.reload(GOOD);

        assertThat(checker.state().problems()).isEmpty();
        assertThat(checker.state().failedAt()).isNull();
    }

    @Test
    void survivesAnEngineThatCannotBeBuilt() throws InvalidRuleFilesException {
        LiveChecker checker = checker(GOOD, rules -> {
            if (rules.rules().isEmpty() || !rules.digest().equals(firstDigest())) {
                throw new IllegalStateException("no engine");
            }
            return new NoChecker(rules);
        });

        checker.reload(BETTER);

        assertThat(checker.files()).isEqualTo(GOOD);
        assertThat(checker.state().problems()).hasSize(1);
        assertThat(reloads("refused")).isEqualTo(1);
    }

    @Test
    void isReadyWithAWarningAfterAFailedReload() throws InvalidRuleFilesException {
        LiveChecker checker = checker(GOOD);
        RuleSetHealth health = new RuleSetHealth(checker);
        HealthCheckResponse before = health.call();

        checker.reload(BROKEN);
        HealthCheckResponse after = health.call();

        assertThat(before.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(before.getData().orElseThrow()).containsOnlyKeys("digest", "profile");
        assertThat(after.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(after.getData().orElseThrow().get("warning"))
                .asString()
                .startsWith("changed rules were refused at 2026-01-05T12:00:00Z;")
                .contains("broken.yaml:");
    }

    private String firstDigest() {
        try {
            return new RuleFileLoader(Set.of()).load(GOOD, "default").digest();
        } catch (InvalidRuleFilesException e) {
            throw new AssertionError(e.render(), e);
        }
    }

    private static String digest(LiveChecker checker) {
        return checker.state().checker().rules().digest();
    }

    private double reloads(String result) {
        return meters.get("demur.ruleset.reloads")
                .tag("result", result)
                .counter()
                .count();
    }

    private LiveChecker checker(RuleFiles files) throws InvalidRuleFilesException {
        return checker(files, NoChecker::new);
    }

    private LiveChecker checker(RuleFiles files, Function<RuleSet, Checker> engines) throws InvalidRuleFilesException {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        return new LiveChecker(new RuleFileLoader(Set.of()), "default", files, engines, clock, metrics);
    }

    /** Has rules and never uses them. */
    private record NoChecker(RuleSet rules) implements Checker {

        @Override
        public List<Explanation> explain(Draft draft) {
            return List.of();
        }

        @Override
        public CheckReport check(Draft draft) {
            throw new AssertionError("nobody should ask");
        }
    }
}
