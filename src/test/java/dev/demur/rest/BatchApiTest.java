package dev.demur.rest;

import static dev.demur.rest.AsAdmin.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code POST /v1/checks/batch} on a bare socket. */
@QuarkusTest
@TestProfile(FakeRules.class)
final class BatchApiTest {

    private static final int MANY = 100_000;

    @Test
    void answersEachLineBeforeTheNextIsSent() throws IOException {
        try (RawBatch batch = RawBatch.chunked(RestAssured.port)) {
            for (int i = 0; i < 50; i++) {
                batch.send(line(i)).flush();

                assertThat(summary(batch.answer())).isEqualTo("draft " + i);
            }
            batch.end();

            assertThat(batch.answer()).isNull();
        }
    }

    @Test
    void answersEachLineBeforeTheNextIsSentWhenTheLengthIsKnown() throws IOException {
        try (RawBatch batch = RawBatch.ofLength(RestAssured.port, line(0).length() * 5L)) {
            for (int i = 0; i < 5; i++) {
                batch.send(line(i)).flush();

                assertThat(summary(batch.answer())).isEqualTo("draft " + i);
            }

            assertThat(batch.answer()).isNull();
        }
    }

    @Test
    void answersALineAsItAnswersACheck() throws IOException {
        String request = "{\"text\": \"%s\"}".formatted(FakeChecker.EVERYTHING);
        String alone = given().contentType(ContentType.JSON)
                .body(request)
                .post("/v1/checks")
                .asString();

        assertThat(withoutId(answers(request).get(0))).isEqualTo(withoutId(alone));
    }

    @Test
    void goesOnAfterABadLine() throws IOException {
        List<String> answers = answers(String.join(
                "\n",
                "{\"text\": \"one\"}",
                "{\"text\": ",
                "",
                " \t\r",
                "{\"text\": \"five\"}\r",
                "[]",
                "{\"text\": \"seven\", \"channel\": \"tv\"}",
                "{\"text\": \"" + "x".repeat(100_001) + "\"}",
                "{\"text\": \"" + "x".repeat(3 << 20) + "\"}",
                "{\"text\": \"" + FakeChecker.BUG + "\"}",
                "{\"text\": \"eleven\"}"));

        Golden.assertMatches("batch.ndjson", masked(String.join("\n", answers)) + "\n");
    }

    @Test
    void takesABatchBeyondTheLimitOfABody() throws Exception {
        String line = "{\"text\": \"%s\"}\n".formatted("x".repeat(99_990));
        int lines = 40;
        try (RawBatch batch = RawBatch.ofLength(RestAssured.port, (long) line.length() * lines)) {
            CompletableFuture<Void> sending = sending(batch, lines, i -> line);
            for (int i = 0; i < lines; i++) {
                assertThat(batch.answer()).contains("\"decision\":\"pass\"");
            }
            sending.join();

            assertThat(batch.answer()).isNull();
        }
    }

    @Test
    void keepsTheOrderAndNothingElseOfAHundredThousandLines() throws Exception {
        try (RawBatch batch = RawBatch.chunked(RestAssured.port)) {
            batch.send(line(-1)).flush();
            batch.answer();
            long before = usedHeap();

            CompletableFuture<Void> sending = sending(batch, MANY, BatchApiTest::line);
            for (int i = 0; i < MANY; i++) {
                assertThat(batch.answer()).contains("\"summary\":\"draft " + i + "\"");
            }
            sending.join();
            long after = usedHeap();

            assertThat(after - before).as("bytes held for %d lines", MANY).isLessThan(10L << 20);
            batch.end();
            assertThat(batch.answer()).isNull();
        }
    }

    @Test
    void waitsForAClientThatDoesNotReadAndStopsForOneThatIsGone() throws Exception {
        long before = FakeChecker.CHECKED.get();
        String line = "{\"text\": \"%s\"}%n".formatted("x".repeat(2_000)); // more in all than any socket buffers
        RawBatch batch = RawBatch.chunked(RestAssured.port);
        CompletableFuture<Void> sending = sending(batch, MANY, i -> line);
        long heldBack = settled();
        batch.close();
        assertThatThrownBy(sending::join).hasRootCauseInstanceOf(IOException.class);
        long stopped = settled();

        assertThat(heldBack - before).isLessThan(MANY / 2);
        assertThat(stopped - heldBack).isLessThan(MANY / 10);
        assertThat(answers("{\"text\": \"next\"}")).hasSize(1);
    }

    @Test
    void runsOnlySoManyBatchesAtOnce() throws Exception {
        List<RawBatch> running = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                running.add(RawBatch.chunked(RestAssured.port).send(line(i)).flush());
                running.get(i).answer();
            }
            Response refused = post("{\"text\": \"Hi\"}");

            assertThat(refused.statusCode()).isEqualTo(503);
            Golden.assertMatches("problems/too-many-batches.json", refused.asString() + "\n");
        } finally {
            for (RawBatch batch : running) {
                batch.end();
                assertThat(batch.answer()).isNull();
                batch.close();
            }
        }
        assertThat(post("{\"text\": \"Hi\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void takesLinesOnly() {
        Response refused =
                given().contentType(ContentType.JSON).body("{\"text\": \"Hi\"}").post("/v1/checks/batch");

        assertThat(refused.statusCode()).isEqualTo(415);
        Golden.assertMatches("problems/unsupported-media-type.json", refused.asString() + "\n");
    }

    @Test
    void answersNothingWithNothing() {
        Response nothing = post("");

        assertThat(nothing.statusCode()).isEqualTo(200);
        assertThat(nothing.asString()).isEmpty();
    }

    private static Response post(String body) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/x-ndjson", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/x-ndjson")
                .body(body)
                .post("/v1/checks/batch");
    }

    private List<String> answers(String lines) throws IOException {
        try (RawBatch batch = RawBatch.chunked(RestAssured.port)) {
            batch.send(lines).end();
            List<String> answers = new ArrayList<>();
            for (String answer = batch.answer(); answer != null; answer = batch.answer()) {
                answers.add(answer);
            }
            return answers;
        }
    }

    private static CompletableFuture<Void> sending(RawBatch batch, int lines, IntFunction<String> line) {
        return CompletableFuture.runAsync(() -> {
            try {
                for (int i = 0; i < lines; i++) {
                    batch.send(line.apply(i));
                }
                batch.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How many drafts were checked, once that has not changed for a while. */
    private static long settled() throws InterruptedException {
        long seen;
        do {
            seen = FakeChecker.CHECKED.get();
            Thread.sleep(700);
        } while (FakeChecker.CHECKED.get() != seen);
        return seen;
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static String line(int i) {
        return "{\"text\": \"draft %d\"}%n".formatted(i);
    }

    private static String summary(@Nullable String answer) {
        return JsonPath.from(answer).getString("summary");
    }

    private static String withoutId(String answer) {
        return answer.replaceFirst("chk_[A-Za-z0-9_-]{22}", "chk_0");
    }

    private static String masked(String answers) {
        return answers.replaceAll("chk_[A-Za-z0-9_-]{22}", "chk_0")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "0");
    }
}
