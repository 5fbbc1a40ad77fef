package dev.demur.rulefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.demur.core.rule.RuleFileProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every folder of {@code broken} is laid over the sound set; what its author reads is in the file beside it. */
final class BrokenFilesTest {

    private static final Path BROKEN = Path.of("src/test/resources/rulefile/broken");

    @TestFactory
    Stream<DynamicTest> explainsEveryMistake() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> Golden.assertMatches(golden(folder), rendered(folder))));
    }

    @Test
    void everyMistakeReadsDifferently() throws IOException {
        List<String> all = cases().stream().map(BrokenFilesTest::rendered).toList();

        assertThat(all).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
    }

    @Test
    void pointsIntoTheFile() throws IOException {
        for (Path folder : cases()) {
            assertThat(problems(folder)).as(folder.toString()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isBetween(1, problem.source().length() + 1);
                assertThat(problem.width()).isPositive();
            });
        }
    }

    private static List<RuleFileProblem> problems(Path folder) {
        return failure(folder).problems();
    }

    private static String rendered(Path folder) {
        return failure(folder).render().replace(TestFiles.VALID.toString(), "rules");
    }

    private static InvalidRuleFilesException failure(Path folder) {
        RuleFiles files = TestFiles.valid();
        RuleFiles broken = RuleFiles.in(folder);
        for (String name : broken.names()) {
            files = files.with(name, broken.source(name).text());
        }
        RuleFiles all = files;
        InvalidRuleFilesException failure =
                catchThrowableOfType(InvalidRuleFilesException.class, () -> TestFiles.LOADER.load(all, "default"));
        assertThat(failure).as("%s loads", folder).isNotNull();
        return failure;
    }

    private static Path golden(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".txt");
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(BROKEN)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }
}
