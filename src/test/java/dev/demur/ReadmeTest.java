package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's first example gives what the README prints. */
@QuarkusTest
class ReadmeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theFirstExampleAnswersAsPrinted() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String request = between(readme, "-d '", "'\n").replace("'\\''", "'");
        String printed = between(readme, "```json\n", "```");

        String answer = AsAdmin.given()
                .contentType("application/json")
                .body(request)
                .post("/v1/checks")
                .asString();

        assertThat(shortened(answer)).isEqualTo(JSON.readTree(printed));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** The README leaves out what differs from call to call and from commit to commit. */
    private static JsonNode shortened(String answer) throws IOException {
        ObjectNode node = (ObjectNode) JSON.readTree(answer);
        node.put("id", "chk_…");
        ((ObjectNode) node.get("ruleset")).put("digest", "sha256:…");
        return node;
    }
}
