package dev.demur.app;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Checker;
import dev.demur.core.check.Explanation;
import dev.demur.core.rule.RuleSet;
import dev.demur.core.text.Draft;
import java.time.Duration;
import java.util.List;

/** A checker that is counted and timed, whoever asks it. */
record MeteredChecker(Checker checker, CheckMetrics metrics) implements Checker {

    @Override
    public RuleSet rules() {
        return checker.rules();
    }

    @Override
    public CheckReport check(Draft draft) {
        long start = System.nanoTime();
        CheckReport report = checker.check(draft);
        metrics.checked(report, draft.channel(), Duration.ofNanos(System.nanoTime() - start));
        return report;
    }

    @Override
    public List<Explanation> explain(Draft draft) {
        return checker.explain(draft);
    }
}
