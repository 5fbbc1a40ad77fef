package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The README's walk from the first start to a verified clearance, by a shell, against the packaged service. */
@Timeout(300)
final class ReadmeWalkIT {

    private static final String PROMPT = "$ ";
    private static final String END_OF_ANSWER = "-- end of answer --";

    @TempDir
    private Path data;

    private PackagedService service;

    @BeforeEach
    void start() throws IOException {
        service = PackagedService.start(data);
    }

    @AfterEach
    void stop() throws InterruptedException {
        service.stop();
    }

    @Test
    void leadsToAClearanceThatHoldsForOneTextOnly() throws Exception {
        assertThat(service.key()).as("the key on the console").isNotEmpty();
        List<Step> transcript = transcript();
        assertThat(transcript).hasSizeGreaterThan(15);

        List<String> answers = answers(transcript);

        assertThat(answers).isEqualTo(transcript.stream().map(Step::answer).toList());
    }

    private static List<Step> transcript() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```console\n") + "```console\n".length();
        List<Step> steps = new ArrayList<>();
        for (String line : readme.substring(start, readme.indexOf("```", start)).split("\n")) {
            if (line.startsWith(PROMPT)) {
                steps.add(new Step(line.substring(PROMPT.length()), ""));
            } else {
                Step asked = steps.remove(steps.size() - 1);
                steps.add(new Step(asked.command(), asked.answer() + line + "\n"));
            }
        }
        return steps;
    }

    private List<String> answers(List<Step> transcript) throws Exception {
        StringBuilder script = new StringBuilder("KEY=" + service.key() + "\n");
        for (Step step : transcript) {
            script.append(step.command().replace("http://localhost:8080", service.address()))
                    .append("\necho '")
                    .append(END_OF_ANSWER)
                    .append("'\n");
        }
        Process shell = new ProcessBuilder("bash", "-c", script.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).isZero();
        return List.of(output.split(END_OF_ANSWER + "\n", -1)).stream()
                .limit(transcript.size())
                .map(ReadmeWalkIT::endingInALine)
                .toList();
    }

    /** JSON has no line feed at its end. */
    private static String endingInALine(String answer) {
        return answer.isEmpty() || answer.endsWith("\n") ? answer : answer + "\n";
    }

    /** A command and what the README says it answers. */
    private record Step(String command, String answer) {}
}
