package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Decision;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * A walk through everything Demur promises to tell apart, a line each with one post that shows it and one that looks like
 * it and shows nothing: the decisions, the sensitive categories, the identifiers, the disguises.
 */
class WalkThroughTest {

    private static final Path FOLDER = Path.of("src/test/resources/walk");

    @TestFactory
    Stream<DynamicContainer> everyLine() {
        return Stream.of("decisions", "sensitive", "identifiers", "disguises")
                .map(name -> dynamicContainer(name, tests(FOLDER.resolve(name + ".tsv"))));
    }

    private static Stream<DynamicNode> tests(Path file) {
        return lines(file)
                .filter(line -> !line.startsWith("#"))
                .map(Line::of)
                .flatMap(line -> Stream.of(
                        dynamicTest(line.name() + ": flags", () -> assertThat(outcome(line.flags()))
                                .as(line.flags())
                                .isEqualTo(line.decision())),
                        dynamicTest(line.name() + ": passes", () -> assertThat(outcome(line.passes()))
                                .as(line.passes())
                                .isIn("pass", "info"))));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** The decision, with {@code info} for a post that passes with a note. */
    private static String outcome(String text) {
        CheckReport report = ShippedRules.DEFAULT.check(Draft.of(text));
        boolean noted = report.findings().stream().anyMatch(finding -> finding.severity() == Severity.INFO);
        return report.decision() == Decision.PASS && noted
                ? "info"
                : report.decision().name().toLowerCase(Locale.ROOT);
    }

    private record Line(String name, String decision, String flags, String passes) {

        static Line of(String line) {
            String[] columns = line.split("\t", -1);
            assertThat(columns).as(line).hasSize(4);
            return new Line(columns[0], columns[1], columns[2].replace("\\n", "\n"), columns[3].replace("\\n", "\n"));
        }
    }
}
