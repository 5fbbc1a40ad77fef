package dev.demur.bench;

import dev.demur.core.check.CheckEngine;
import dev.demur.core.check.CheckReport;
import dev.demur.core.text.Draft;
import dev.demur.nlp.OpenNlpAnnotator;
import dev.demur.rulefile.RuleFileLoader;
import dev.demur.rulefile.RuleFiles;
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

/** A whole check beside OpenNLP's own full pipeline, on the same posts, one thread each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class CheckBenchmark {

    private CheckEngine engine;
    private OpenNlpPipeline english;
    private OpenNlpPipeline german;
    private List<String> posts;
    private Draft tenThousand;
    private Draft hundredThousand;
    private int next;

    @Setup
    public void load() throws IOException {
        engine = new CheckEngine(RuleFileLoader.load(RuleFiles.packaged(), "default"), new OpenNlpAnnotator());
        english = new OpenNlpPipeline("en");
        german = new OpenNlpPipeline("de");
        posts = Posts.mixed();
        tenThousand = Draft.of(Posts.ofLength(10_000));
        hundredThousand = Draft.of(Posts.ofLength(100_000));
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
        return (index % 2 == 0 ? english : german).run(posts.get(index));
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
