package dev.demur.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The packaged application without any settings: its first start, and the next after it was killed. */
final class FirstStartIT {

    private static final Path FOLDER = Path.of("target/first-start").toAbsolutePath();
    private static final Path CONSOLE = Path.of("target/first-start.log").toAbsolutePath();
    private static final Pattern KEY = Pattern.compile("dmr_[0-9A-Za-z]{49}");
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/sign-in\\?token=\\S+");
    private static final int PATIENCE_SECONDS = 120;

    private int port;
    private Process service = ended();

    private static Process ended() {
        try {
            return new ProcessBuilder(java(), "-version").start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    @BeforeEach
    void forgetEverything() throws IOException {
        if (Files.exists(FOLDER)) {
            try (Stream<Path> all = Files.walk(FOLDER)) {
                all.sorted(Comparator.reverseOrder())
                        .forEach(path -> assertThat(path.toFile().delete()).isTrue());
            }
        }
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        service.destroy();
        service.waitFor();
    }

    private String start() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(java(), "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(CONSOLE.toFile());
        builder.environment().put("DEMUR_DATA_DIR", FOLDER.toString());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        Files.deleteIfExists(CONSOLE);
        service = builder.start();
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            String console = Files.exists(CONSOLE) ? Files.readString(CONSOLE) : "";
            if (console.contains("Listening on")) {
                return console;
            }
            assertThat(service.isAlive()).as(console).isTrue();
            Thread.sleep(100);
        }
        throw new AssertionError("the service did not start");
    }

    private RequestSpecification with(String key) {
        return RestAssured.given().port(port).header("Authorization", "Bearer " + key);
    }

    private static String keyIn(String console) {
        return found(KEY, console);
    }

    private static String found(Pattern pattern, String console) {
        Matcher matcher = pattern.matcher(console);
        assertThat(matcher.find()).as(console).isTrue();
        return matcher.group();
    }

    private Response make(String key) {
        return with(key)
                .contentType("application/json")
                .body("{\"name\": \"tool\", \"role\": \"checker\"}")
                .post("/v1/keys");
    }

    private static int opened(String link) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(link)
                .statusCode();
    }

    @Test
    void printsALinkThatOpensThePageOnce() throws Exception {
        String link = found(LINK, start());

        assertThat(opened(link)).isEqualTo(303);
        assertThat(opened(link)).isEqualTo(401);
    }

    @Test
    void printsAKeyOnceAndGoesOnWhereItWasKilled() throws Exception {
        String first = start();
        String key = keyIn(first);
        assertThat(first).contains("database: embedded PostgreSQL, data in " + FOLDER);
        String made = make(key).jsonPath().getString("key");
        service.destroyForcibly().waitFor();

        String second = start();

        assertThat(second).doesNotContain("dmr_", "token=");
        assertThat(with(made).get("/v1/ruleset").statusCode()).isEqualTo(200);
        assertThat(with(key).post("/v1/audit/verify").asString())
                .isEqualTo("{\"valid\":true,\"events\":2,\"firstBroken\":null}");
    }
}
