package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a service without a database and of a key that asks too often. */
@QuarkusTest
@TestProfile(OutageTest.Strict.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public final class OutageTest {

    /** The CRC-32 of 43 zeros, in letters and digits. */
    private static final String SUM = "2CZclj";

    /** Twenty requests a minute, and a database that nobody can reach. */
    public static final class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "demur.rate-limit.per-minute", "20",
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/nothing",
                    "quarkus.datasource.username", "nobody",
                    "quarkus.datasource.password", "nothing");
        }
    }

    @Test
    void checksGoOnWithoutADatabase() {
        assertThat(check(AsAdmin.KEY).statusCode()).isEqualTo(200);
        assertThat(TestKeys.with("dmr_mistyped").get("/v1/ruleset").statusCode())
                .isEqualTo(401);
    }

    @Test
    void saysThatTheDatabaseIsAwayAndNoMore() {
        Response unknown = TestKeys.with("dmr_" + "0".repeat(43) + SUM).get("/v1/ruleset");

        assertThat(unknown.statusCode()).isEqualTo(503);
        assertThat(unknown.contentType()).startsWith("application/problem+json");
        assertThat(unknown.jsonPath().getString("type")).isEqualTo("urn:demur:problem:database-unavailable");
        assertThat(unknown.header("Retry-After")).isEqualTo("5");
        assertThat(unknown.asString()).doesNotContain("postgresql", "Exception", "127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/reviews",
        "GET, /v1/reviews/rev_1",
        "POST, /v1/reviews",
        "POST, /v1/reviews/rev_1/revisions",
        "POST, /v1/clearances",
        "GET, /v1/audit",
        "GET, /v1/keys",
    })
    void whatNeedsTheDatabaseSaysThatItIsAway(String method, String path) {
        Response away = TestKeys.with(AsAdmin.KEY)
                .contentType("application/json")
                .body("{\"text\": \"Good morning!\"}")
                .request(method, path);

        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(away.jsonPath().getString("type")).isEqualTo("urn:demur:problem:database-unavailable");
        assertThat(away.header("Retry-After")).isEqualTo("5");
        assertThat(away.asString()).doesNotContain("Good morning", "Exception", "127.0.0.1");
    }

    @Test
    void staysReadyWithAWarning() {
        Response health = AsAdmin.given().get("/q/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.asString()).contains("the database cannot be reached").doesNotContain("127.0.0.1");
    }

    @Test
    @Order(Integer.MAX_VALUE) // the others need the key
    void refusesAKeyThatAsksTooOften() {
        Response refused = Stream.generate(() -> check(AsAdmin.KEY))
                .limit(100)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.jsonPath().getString("type")).isEqualTo("urn:demur:problem:too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 16);
    }

    private static Response check(String key) {
        return TestKeys.with(key)
                .contentType("application/json")
                .body("{\"text\": \"Good morning!\"}")
                .post("/v1/checks");
    }
}
