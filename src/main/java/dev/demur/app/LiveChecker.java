package dev.demur.app;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Checker;
import dev.demur.core.rule.RuleFileProblem;
import dev.demur.core.rule.RuleSet;
import dev.demur.rulefile.InvalidRuleFilesException;
import dev.demur.rulefile.RuleFileLoader;
import dev.demur.rulefile.RuleFiles;
import io.quarkus.logging.Log;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;

/**
 * The rule set in force, and its replacement. Thread-safe: a new set is made ready by whoever brings the files and put
 * in place in one step; files that do not load change nothing but what {@link #state()} says about them.
 */
final class LiveChecker implements ActiveChecker {

    private static final RuleFileProblem FAULT = new RuleFileProblem(
            "", 1, 1, 1, "", "the rules could not be put to use", "this is a fault of the service; see its log");

    private final RuleFileLoader loader;
    private final String profile;
    private final Function<RuleSet, Checker> engines;
    private final Clock clock;
    private final CheckMetrics metrics;
    private volatile Loaded current;

    /** Starts with these files, or not at all. */
    LiveChecker(
            RuleFileLoader loader,
            String profile,
            RuleFiles files,
            Function<RuleSet, Checker> engines,
            Clock clock,
            CheckMetrics metrics)
            throws InvalidRuleFilesException {
        this.loader = loader;
        this.profile = profile;
        this.engines = engines;
        this.clock = clock;
        this.metrics = metrics;
        this.current = load(files);
        metrics.nowInForce(state().checker().rules());
    }

    @Override
    public State state() {
        return current.state();
    }

    /** The files the set in force was made from. */
    RuleFiles files() {
        return current.files();
    }

    /** Puts a set made of these files in force, or keeps the present one and says why. Never throws. */
    synchronized void reload(RuleFiles files) {
        String before = state().checker().rules().digest();
        try {
            current = load(files);
            RuleSet rules = state().checker().rules();
            metrics.nowInForce(rules);
            metrics.reloaded();
            Log.infof(
                    "rule set %s replaces %s, rules: %d",
                    rules.digest(), before, rules.rules().size());
        } catch (InvalidRuleFilesException e) {
            Log.warnf("the changed rules were refused:%n%s", e.render(before));
            refuse(e.problems());
        } catch (RuntimeException e) {
            Log.errorf(e, "the changed rules could not be put to use; rule set %s stays active", before);
            refuse(List.of(FAULT));
        }
    }

    private Loaded load(RuleFiles files) throws InvalidRuleFilesException {
        Checker checker = engines.apply(loader.load(files, profile));
        return new Loaded(files, new State(checker, files.names(), clock.instant(), List.of(), null));
    }

    private void refuse(List<RuleFileProblem> problems) {
        metrics.refused();
        current = current.withProblems(problems, clock);
    }

    /** A rule set in force and the files it was made from. */
    private record Loaded(RuleFiles files, State state) {

        Loaded withProblems(List<RuleFileProblem> problems, Clock clock) {
            return new Loaded(
                    files, new State(state.checker(), state.files(), state.loadedAt(), problems, clock.instant()));
        }
    }
}
