package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs in docs/recipes do what they say. Each is left out, and said to be, where what it is written in is not there. */
@QuarkusTest
@Timeout(90)
class RecipesTest {

    private static final Path RECIPES = Path.of("docs/recipes").toAbsolutePath();
    private static final String HARMLESS =
            "To everyone who's watched A Christmas Prince: see you next year – schönes Fest!\n";
    private static final String FLAGGED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?\n";

    @TempDir
    private Path folder;

    private Path post;
    private Path published;
    private String author;

    @BeforeEach
    void prepare() {
        post = folder.resolve("post.txt");
        published = folder.resolve("published");
        author = key("author");
    }

    private static String key(String role) {
        return send(AsAdmin.KEY, "/v1/keys", Map.of("name", "scheduler", "role", role))
                .getString("key");
    }

    private static JsonPath send(String key, String path, Object body) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .jsonPath();
    }

    private static String service() {
        return "http://127.0.0.1:" + RestAssured.port;
    }

    private static void assumeInstalled(String program) {
        boolean isThere;
        try {
            isThere = new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            isThere = false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assumeTrue(isThere, program + " is not installed, so its recipe was not tried");
    }

    private Process run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("DEMUR_URL", service(), "DEMUR_KEY", author, "PAUSE_SECONDS", "0.2"));
        return builder.start();
    }

    private Process gate() throws IOException {
        assumeInstalled("bash");
        assumeInstalled("curl");
        assumeInstalled("jq");
        return run("bash", RECIPES.resolve("gate.sh").toString(), post.toString(), "x", "touch", published.toString());
    }

    /** What it printed, behind the code it ended with. */
    private static String ended(Process process) throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + output.strip();
    }

    /** The id of the review that the gate says it waits for. */
    private static String awaitReview(Process gate) throws IOException {
        String line = gate.inputReader(StandardCharsets.UTF_8).readLine();
        assertThat(line).startsWith("waits for reviewers: rev_");
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private static void decide(String review, String decision) {
        send(key("reviewer"), "/v1/reviews/%s/decision".formatted(review), Map.of("decision", decision, "revision", 1));
    }

    @Test
    void theGatePublishesWhatTheCheckPasses() throws Exception {
        Files.writeString(post, HARMLESS);

        assertThat(ended(gate())).isEqualTo("0 ");
        assertThat(published).exists();
    }

    @Test
    void theGatePublishesOnceSomebodyApproves() throws Exception {
        Files.writeString(post, FLAGGED);
        Process gate = gate();
        String review = awaitReview(gate);
        assertThat(published).doesNotExist();

        decide(review, "approve");

        assertThat(gate.waitFor()).isZero();
        assertThat(published).exists();
    }

    @Test
    void theGateStaysShutWhenSomebodyRejects() throws Exception {
        Files.writeString(post, FLAGGED);
        Process gate = gate();

        decide(awaitReview(gate), "reject");

        assertThat(gate.waitFor()).isEqualTo(1);
        assertThat(published).doesNotExist();
    }

    @Test
    void theGateStaysShutWhenTheFileIsChangedBehindTheApproval() throws Exception {
        Files.writeString(post, FLAGGED);
        Process gate = gate();
        String review = awaitReview(gate);

        Files.writeString(post, FLAGGED + "And you too.");
        decide(review, "approve");

        assertThat(gate.waitFor()).isEqualTo(1);
        assertThat(published).doesNotExist();
    }

    private List<String> verify(String text, String channel) throws IOException {
        Files.writeString(post, text);
        String clearance = send(author, "/v1/clearances", Map.of("text", HARMLESS, "channel", "x"))
                .getString("clearance");
        return List.of(service(), post.toString(), channel, clearance);
    }

    private String verified(List<String> program, String text, String channel) throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(verify(text, channel));
        return ended(run(command.toArray(String[]::new)));
    }

    @Test
    void nodeTellsWhatAClearanceCovers() throws Exception {
        assumeInstalled("node");
        List<String> program =
                List.of("node", RECIPES.resolve("verify-clearance.mjs").toString());

        assertThat(verified(program, HARMLESS, "x")).startsWith("0 valid until ");
        assertThat(verified(program, HARMLESS + " ", "x")).isEqualTo("1 wrong-text");
        assertThat(verified(program, HARMLESS, "facebook")).isEqualTo("1 wrong-channel");
    }

    @Test
    void nodeTakesNoOtherSignature() throws Exception {
        assumeInstalled("node");
        List<String> command = new ArrayList<>(
                List.of("node", RECIPES.resolve("verify-clearance.mjs").toString()));
        command.addAll(verify(HARMLESS, "x"));
        String clearance = command.remove(command.size() - 1);
        int signature = clearance.lastIndexOf('.') + 1;
        char first = clearance.charAt(signature);
        command.add(
                clearance.substring(0, signature) + (first == 'A' ? 'B' : 'A') + clearance.substring(signature + 1));

        assertThat(ended(run(command.toArray(String[]::new)))).isEqualTo("1 bad-signature");
    }

    @Test
    void pythonTellsWhatAClearanceCovers() throws Exception {
        assumeInstalled("python3");
        List<String> program =
                List.of("python3", RECIPES.resolve("verify_clearance.py").toString());

        assertThat(verified(program, HARMLESS, "x")).isEqualTo("0 valid");
        assertThat(verified(program, HARMLESS + " ", "x")).isEqualTo("1 wrong-text");
        assertThat(verified(program, HARMLESS, "facebook")).isEqualTo("1 wrong-channel");
    }

    @Test
    void pythonReceivesSignedEvents() throws Exception {
        assumeInstalled("python3");
        int port = freePort();
        JsonPath webhook = send(
                AsAdmin.KEY,
                "/v1/webhooks",
                Map.of("url", "http://127.0.0.1:%d/".formatted(port), "events", List.of("review.decided")));
        String id = webhook.getString("id");
        Process subscriber = subscriber(webhook.getString("secret"), port);
        try {
            RestAssured.given()
                    .header("Authorization", "Bearer " + AsAdmin.KEY)
                    .post("/v1/webhooks/%s/test".formatted(id));

            BufferedReader lines = subscriber.inputReader(StandardCharsets.UTF_8);
            assertThat(lines.readLine())
                    .isEqualTo("webhook.ping {\"workspace\": \"ws_default\", \"webhook\": \"%s\"}".formatted(id));
            assertThat(statusOfAForgery(port)).isEqualTo(401);
        } finally {
            subscriber.destroy();
            RestAssured.given().header("Authorization", "Bearer " + AsAdmin.KEY).delete("/v1/webhooks/" + id);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Process subscriber(String secret, int port) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        "python3", RECIPES.resolve("receive_webhook.py").toString(), Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("DEMUR_WEBHOOK_SECRET", secret);
        Process subscriber = builder.start();
        while (subscriber.isAlive() && !isListening(port)) {
            Thread.sleep(50);
        }
        return subscriber;
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int statusOfAForgery(int port) {
        return RestAssured.given()
                .headers(Map.of(
                        "webhook-id", "evt_1",
                        "webhook-timestamp", Long.toString(System.currentTimeMillis() / 1000),
                        "webhook-signature", "v1,AAAA"))
                .contentType(ContentType.JSON)
                .body("{\"type\": \"review.decided\"}")
                .post("http://127.0.0.1:%d/".formatted(port))
                .statusCode();
    }
}
