package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a service without a database and of a key that asks too often. */
@QuarkusTest
@TestProfile(OutageTest.Strict.class)
final class OutageTest {

    /** The CRC-32 of 43 zeros, in letters and digits. */
    private static final String SUM = "2CZclj";

    /** Four requests a minute, and a database that nobody can reach. */
    public static final class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "demur.rate-limit.per-minute", "4",
                    "quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/nothing",
                    "quarkus.datasource.username", "nobody",
                    "quarkus.datasource.password", "nothing");
        }
    }

    @Test
    void checksGoOnWithoutADatabaseAndTooManyAreRefused() {
        Response check = check();
        assertThat(check.statusCode()).isEqualTo(200);

        Response keys = AsAdmin.given().get("/v1/keys");
        assertThat(keys.statusCode()).isEqualTo(503);
        assertThat(keys.contentType()).startsWith("application/problem+json");
        assertThat(keys.jsonPath().getString("type")).isEqualTo("urn:demur:problem:database-unavailable");
        assertThat(keys.header("Retry-After")).isEqualTo("5");
        assertThat(keys.asString()).doesNotContain("postgresql", "Exception", "127.0.0.1");

        Response health = AsAdmin.given().get("/q/health/ready");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.asString()).contains("the database cannot be reached").doesNotContain("127.0.0.1");

        String neverSeen = "dmr_" + "0".repeat(43) + SUM;
        assertThat(TestKeys.with(neverSeen).get("/v1/ruleset").statusCode()).isEqualTo(503);
        assertThat(TestKeys.with("dmr_mistyped").get("/v1/ruleset").statusCode())
                .isEqualTo(401);

        check();
        check();
        Response tooMany = check();
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(tooMany.jsonPath().getString("type")).isEqualTo("urn:demur:problem:too-many-requests");
        assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(1, 15);
    }

    private static Response check() {
        return AsAdmin.given()
                .contentType("application/json")
                .body("{\"text\": \"Good morning!\"}")
                .post("/v1/checks");
    }
}
