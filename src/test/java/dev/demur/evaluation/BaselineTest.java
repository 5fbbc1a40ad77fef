package dev.demur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final String HARMLESS = Posts.line("h", Posts.GREETS, "benign", "\"pass\"");
    private static final String FOUND = Posts.line("f", Posts.TELLS_ON_GUESTS, "small-cohort-behaviour", "\"block\"");
    private static final String MISSED = Posts.line("m", Posts.GREETS, "sensitive-group", "\"block\"");
    private static final String LOST = Posts.line("f", Posts.GREETS, "small-cohort-behaviour", "\"block\"");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private final Evaluation better = blind(HARMLESS, FOUND, FOUND, MISSED);
    private final Evaluation worse = blind(HARMLESS, FOUND, LOST, MISSED);

    @Test
    void countsOnlyTheBlindPart() {
        assertThat(Baseline.of(Posts.judged(Posts.read("tune", HARMLESS, FOUND)))
                        .standings())
                .isEmpty();
    }

    @Test
    void saysWhatFellAndByWhichKindsAndRules() {
        assertThat(Baseline.of(better).falls(worse))
                .extracting(Fall::message)
                .containsExactly("blind recall (en) fell from .667 (2 of 3) to .333 (1 of 3); "
                        + "small-cohort-behaviour 2 → 1 of 2, finds of rule small-cohort-behaviour 2 → 1");
    }

    @Test
    void nothingFallsWhenNothingOrOnlyForTheBetterChanges() {
        assertThat(Baseline.of(better).falls(better)).isEmpty();
        assertThat(Baseline.of(worse).falls(better)).isEmpty();
    }

    @Test
    void aMeasureThatIsNoLongerThereFell() {
        assertThat(Baseline.of(better).falls(Posts.judged(List.of())))
                .extracting(Fall::message)
                .containsExactly(
                        "blind recall (en) is measured no more; it was .667 (2 of 3)",
                        "blind specificity (en) is measured no more; it was 1.000 (1 of 1)");
    }

    @Test
    void anUpdateOnlyRaises() {
        assertThat(Baseline.of(worse).raisedTo(better)).isEqualTo(Baseline.of(better));
        assertThat(Baseline.of(better).raisedTo(worse)).isEqualTo(Baseline.of(better));
        assertThat(new Baseline(List.of(), List.of()).raisedTo(worse)).isEqualTo(Baseline.of(worse));
    }

    @Test
    void loweringNotesTheReason() {
        Baseline lowered = Baseline.of(better).loweredTo(worse, DAY, "two labels were wrong");

        assertThat(lowered.standings()).isEqualTo(Baseline.of(worse).standings());
        assertThat(lowered.lowerings())
                .containsExactly(new Baseline.Lowering(
                        DAY, "en", Measure.RECALL, new Ratio(2, 3), new Ratio(1, 3), "two labels were wrong"));
    }

    @Test
    void aFileGivesBackWhatWasWritten(@TempDir Path folder) throws IOException {
        BaselineFile file = new BaselineFile(folder.resolve("baseline.jsonl"));
        Baseline baseline = Baseline.of(better).loweredTo(worse, DAY, "two labels were wrong");

        assertThat(file.read().standings()).as("no file yet").isEmpty();
        file.write(baseline);

        assertThat(file.read()).isEqualTo(baseline);
        assertThat(Files.readString(file.path())).doesNotContain("minibar").doesNotContain("bread");
    }

    @Test
    void aBrokenFileIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        BaselineFile file = new BaselineFile(folder.resolve("baseline.jsonl"));
        file.write(Baseline.of(better));
        Files.writeString(file.path(), Files.readString(file.path()).replaceFirst("RECALL|recall", "luck"));

        assertThatThrownBy(file::read).hasMessage(file.path() + ":1: no line of a baseline");
    }

    private static Evaluation blind(String... lines) {
        return Posts.judged(Posts.read("blind", lines));
    }
}
