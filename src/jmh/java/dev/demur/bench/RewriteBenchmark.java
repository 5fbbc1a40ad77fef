package dev.demur.bench;

import dev.demur.core.check.CheckEngine;
import dev.demur.core.check.CheckReport;
import dev.demur.core.text.Draft;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A check of posts that are offered rewrites beside one of posts that need none. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RewriteBenchmark {

    private final CheckEngine engine = Engines.shipped();
    private final List<String> harmless = Posts.harmless();
    private final List<String> flagged = Posts.flagged();
    private int next;

    @Benchmark
    public CheckReport harmless() {
        next++;
        return engine.check(Draft.of(harmless.get(next % harmless.size())));
    }

    @Benchmark
    public CheckReport flaggedWithRewrites() {
        next++;
        return engine.check(Draft.of(flagged.get(next % flagged.size())));
    }
}
