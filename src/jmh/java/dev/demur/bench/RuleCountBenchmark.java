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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same check with few and with many rules: half of terms, a quarter on disclosures, a quarter of both. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RuleCountBenchmark {

    @Param({"50", "1000"})
    private int rules;

    private CheckEngine engine = Engines.shipped();
    private final List<String> posts = Posts.mixed();
    private int next;

    @Setup
    public void load() {
        engine = Engines.withRules(rules);
    }

    @Benchmark
    public CheckReport check() {
        next = (next + 1) % posts.size();
        return engine.check(Draft.of(posts.get(next)));
    }
}
