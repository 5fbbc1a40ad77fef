package dev.demur.bench;

import dev.demur.core.check.CheckEngine;
import dev.demur.core.check.CheckReport;
import dev.demur.core.text.Draft;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A whole check beside OpenNLP's own full pipeline, on the same posts of 100 to 280 characters in both languages, on one
 * thread; and checks of long texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class CheckBenchmark {

    private final CheckEngine engine = Engines.shipped();
    private final List<String> posts = Posts.mixed();
    private final Draft tenThousand = Draft.of(Posts.ofLength(10_000));
    private final Draft hundredThousand = Draft.of(Posts.ofLength(100_000));
    private List<OpenNlpPipeline> pipelines = List.of();
    private int next;

    /** English posts stand at even places, German at odd ones, and so do their pipelines. */
    @Setup
    public void load() throws IOException {
        pipelines = List.of(new OpenNlpPipeline("en"), new OpenNlpPipeline("de"));
    }

    private int nextIndex() {
        next = (next + 1) % posts.size();
        return next;
    }

    @Benchmark
    public CheckReport check() {
        return engine.check(Draft.of(posts.get(nextIndex())));
    }

    @Benchmark
    public List<String[]> openNlpPipeline() {
        int index = nextIndex();
        return pipelines.get(index % 2).run(posts.get(index));
    }

    @Benchmark
    public CheckReport check10kB() {
        return engine.check(tenThousand);
    }

    @Benchmark
    public CheckReport check100kB() {
        return engine.check(hundredThousand);
    }
}
