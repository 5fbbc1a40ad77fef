package dev.demur.app;

import static dev.demur.rest.AsAdmin.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The parts put together: rules from a folder that is edited while the service runs. */
@QuarkusTest
@TestProfile(ApplicationTest.OwnFolder.class)
final class ApplicationTest {

    private static final Path SET = Path.of("src/test/resources/app/rules");
    private static final Path FOLDER = Path.of("target/application-test/rules");
    private static final Path RULES = FOLDER.resolve("promises.yaml");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Points the service at a copy of the set. */
    public static final class OwnFolder implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            restore();
            return Map.of("demur.rules.dir", FOLDER.toString());
        }
    }

    @AfterEach
    void putTheRulesBack() {
        restore();
        eventually(
                () -> given().get("/v1/ruleset"),
                answer -> assertThat(answer.jsonPath().getString("failedAt")).isNull());
        eventually(() -> check("Returns are guaranteed!"), answer -> assertThat(decision(answer))
                .isEqualTo("block"));
    }

    @Test
    void judgesByTheRulesOfTheFolder() {
        Response answer = check("Returns are guaranteed!");

        assertThat(decision(answer)).isEqualTo("block");
        assertThat(answer.jsonPath().getString("findings[0].ruleId")).isEqualTo("guaranteed-returns");
        assertThat(answer.jsonPath().getInt("findings[0].spans[0].start")).isEqualTo(12);
        assertThat(answer.jsonPath().getInt("findings[0].spans[0].end")).isEqualTo(22);
        assertThat(answer.jsonPath().getString("ruleset.digest"))
                .isEqualTo(given().get("/v1/ruleset").jsonPath().getString("digest"));
    }

    @Test
    void judgesByTheChangedRulesOnceTheyAreSaved() throws IOException {
        Files.writeString(RULES, Files.readString(RULES).replace("severity: block", "severity: review"));

        eventually(() -> check("Returns are guaranteed!"), answer -> assertThat(decision(answer))
                .isEqualTo("review"));
    }

    @Test
    void keepsTheLastGoodRulesAndTellsWhatIsWrongWithTheNew() throws IOException {
        String digest = given().get("/v1/ruleset").jsonPath().getString("digest");
        Files.writeString(RULES, Files.readString(RULES).replace("severity:", "severty:"));

        eventually(
                () -> given().get("/v1/ruleset"),
                answer -> assertThat(answer.jsonPath().getString("failedAt")).isNotNull());

        Response ruleset = given().get("/v1/ruleset");
        Response health = given().get("/q/health/ready");
        assertThat(ruleset.jsonPath().getString("digest")).isEqualTo(digest);
        assertThat(ruleset.jsonPath().getString("problems[0].file")).isEqualTo("promises.yaml");
        assertThat(ruleset.jsonPath().getInt("problems[0].line")).isEqualTo(6);
        assertThat(ruleset.jsonPath().getInt("problems[0].column")).isEqualTo(3);
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.jsonPath().getString("checks.find { it.name == 'rules' }.data.warning"))
                .contains("promises.yaml:6:3");
        assertThat(decision(check("Returns are guaranteed!"))).isEqualTo("block");
        assertThat(given().get("/q/metrics").asString()).contains("demur_ruleset_reloads_total{result=\"refused\"}");
    }

    @Test
    void validatesAFileBesideTheRulesInForce() {
        Response sameId = given().contentType("application/yaml")
                .queryParam("file", "more.yaml")
                .body(read(RULES).getBytes(StandardCharsets.UTF_8))
                .post("/v1/rules/validate");

        assertThat(sameId.statusCode()).isEqualTo(200);
        assertThat(sameId.jsonPath().getString("problems[0].message")).contains("guaranteed-returns");
    }

    @Test
    void countsWhatItChecks() {
        check("Returns are guaranteed!");

        assertThat(given().get("/q/metrics").asString())
                .contains("demur_checks_total{channel=\"other\",decision=\"block\"}")
                .contains("demur_findings_total{rule=\"guaranteed-returns\",severity=\"block\"}")
                .contains("demur_check_seconds_bucket{")
                .contains("demur_ruleset_info{digest=\"sha256:");
    }

    @Test
    void isAliveAndReady() {
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
    }

    private static Response check(String text) {
        return given().contentType(ContentType.JSON)
                .body("{\"text\": \"%s\"}".formatted(text))
                .post("/v1/checks");
    }

    private static String decision(Response answer) {
        return answer.jsonPath().getString("decision");
    }

    private static void eventually(Supplier<Response> ask, ThrowingConsumer<Response> expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                expected.accept(ask.get());
                return;
            } catch (AssertionError e) {
                if (System.nanoTime() > end) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void restore() {
        for (String name : new String[] {"promises.yaml", "profiles/default.yaml", "lexicon/en.yaml"}) {
            try {
                Path file = FOLDER.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, read(SET.resolve(name)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
