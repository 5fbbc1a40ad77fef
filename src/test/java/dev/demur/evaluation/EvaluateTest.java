package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.ShippedRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {

    private static final String MISSED_TUNE = "The zebra <b>crossing</b> in front of our house is open again.";
    private static final String MISSED_BLIND = "The ocelot is asleep again.";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeACorpus() throws IOException {
        Files.write(
                folder.resolve("tune.jsonl"),
                List.of(
                        Posts.line("t-1", MISSED_TUNE, "sensitive-group", "\"block\""),
                        Posts.line("t-2", Posts.TELLS_ON_GUESTS, "small-cohort-behaviour", "\"block\""),
                        Posts.line("t-3", Posts.TELLS_ON_GUESTS, "benign", "\"pass\"")));
        Files.write(
                folder.resolve("blind.jsonl"),
                List.of(
                        Posts.line("b-1", MISSED_BLIND, "sensitive-group", "\"block\""),
                        Posts.line("b-2", Posts.GREETS, "benign", "\"pass\"")));
    }

    @Test
    void printsFiguresOfEveryPart() {
        assertThat(run()).isZero();

        assertThat(output())
                .containsPattern("tune, en +3  \\.500 \\.095–\\.905 1/2 +\\.000 \\.000–\\.793 0/1")
                .containsPattern("blind, en +2  \\.000 \\.000–\\.793 0/1 +1\\.000 \\.207–1\\.000 1/1")
                .contains("tune, en, by rule", "tune, en, by kind", "tune, en, by industry", "tune, en, by channel");
    }

    @Test
    void listsAPostWithWhatWasWanted() {
        run("--list", "misses");

        assertThat(output())
                .contains("t-1  sensitive-group, hotel, x", "decided pass, wanted block", "text: " + MISSED_TUNE)
                .contains("1 listed, 1 of a blind part kept back");
    }

    @Test
    void showsNothingOfABlindPostUnlessToldTo() throws IOException {
        run("--list", "misses");
        assertThat(output() + html()).doesNotContain("ocelot").doesNotContain("b-1");

        run("--list", "misses", "--reveal-blind");
        assertThat(output()).contains("b-1", MISSED_BLIND);
    }

    @Test
    void theReportEscapesPostsAndNeedsNothingFromElsewhere() throws IOException {
        run();

        assertThat(html())
                .contains("The zebra &lt;b&gt;crossing&lt;/b&gt; in")
                .contains("Table: Recall by kind, blind")
                .doesNotContain("<b>")
                .doesNotContain("<script")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("url(");
    }

    @Test
    void countsOnlyWhatTheFiltersLetThrough() {
        run("--part", "tune", "--kind", "benign,small-cohort-behaviour");

        assertThat(output()).startsWith("2 posts").doesNotContain("blind, en").doesNotContain("sensitive-group");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            --list all           | --list takes one of misses, alarms, severity
            --list               | --list needs a value
            --lang fr            | no post of language 'fr'; there are: en
            --kind benign,made-up | no post of kind 'made-up'; there are: benign, sensitive-group, small-cohort-behaviour
            --verbose            | there is no --verbose
            --update-baseline    | the baseline is about the whole committed corpus
            --lower-baseline --x | --lower-baseline needs a value
            """)
    void aWrongArgumentSaysWhatIsPossible(String arguments, String says) {
        assertThat(run(arguments.split(" ", -1))).isEqualTo(1);

        assertThat(output()).startsWith(says).contains("--list misses|alarms|severity");
    }

    @Test
    void aBrokenLineAndAMissingFileAreNamed() throws IOException {
        Files.writeString(folder.resolve("tune.jsonl"), "{");
        assertThat(run()).isEqualTo(1);
        assertThat(output()).contains("tune.jsonl:1: no JSON from column 2 on");

        Files.delete(folder.resolve("tune.jsonl"));
        assertThat(run()).isEqualTo(1);
        assertThat(output()).contains("there is no file " + folder.resolve("tune.jsonl"));
    }

    private int run(String... more) {
        printed.reset();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        BaselineFile baseline = new BaselineFile(folder.resolve("baseline.jsonl"));
        List<String> files = List.of(
                folder.resolve("tune.jsonl").toString(),
                folder.resolve("blind.jsonl").toString(),
                "--html",
                folder.resolve("report.html").toString());
        String[] all = Stream.concat(files.stream(), List.of(more).stream()).toArray(String[]::new);
        return new Evaluate(out, baseline, ShippedRules.CLOCK).run(all);
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String html() throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }
}
