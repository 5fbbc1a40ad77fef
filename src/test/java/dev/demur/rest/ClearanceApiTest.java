package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.check.TextHash;
import dev.demur.rest.TestKeys.Issued;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clearances as a publishing tool sees them, by the shipped rules. */
@QuarkusTest
final class ClearanceApiTest {

    private static final String HARMLESS = "To everyone who's watched A Christmas Prince: see you next year.";
    private static final String FLAGGED = "To the 53 people who've watched A Christmas Prince every day: Who hurt you?";

    private String admin;
    private Issued tool;

    @BeforeEach
    void makeATeam() {
        admin = TestKeys.otherWorkspace().key();
        tool = TestKeys.issue(admin, "checker");
    }

    @Test
    void clearsWhatTheCheckPasses() {
        Response answer = issue(Map.of("text", HARMLESS, "channel", "x"));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("basis")).isEqualTo("automatic");
        assertThat(answer.jsonPath().getString("textHash")).isEqualTo(TextHash.of(HARMLESS));
        assertThat(verify(HARMLESS, "x", clearance(answer)).asString()).isEqualTo("{\"valid\":true,\"reason\":null}");
    }

    @Test
    void clearsNothingElse() {
        Response answer = issue(Map.of("text", FLAGGED, "channel", "x"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:demur:problem:clearance-refused");
        assertThat(answer.jsonPath().getString("decision")).isEqualTo("block");
        assertThat(answer.asString()).doesNotContain("53", "Prince");
    }

    @Test
    void clearsNoLongerThanThePostIsScheduled() {
        Instant scheduled = Instant.now().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);

        Response answer = issue(Map.of("text", HARMLESS, "scheduledAt", scheduled.toString()));

        assertThat(answer.jsonPath().getString("expiresAt")).isEqualTo(scheduled.toString());
        Response past = issue(Map.of("text", HARMLESS, "scheduledAt", "2020-01-01T00:00:00Z"));
        assertThat(past.statusCode()).isEqualTo(400);
    }

    @Test
    void saysWhichPartOfAClearanceFails() {
        String clearance = clearance(issue(Map.of("text", HARMLESS, "channel", "x")));

        assertThat(reason(HARMLESS + " ", "x", clearance)).isEqualTo("wrong-text");
        assertThat(reason(HARMLESS, "press", clearance)).isEqualTo("wrong-channel");
        assertThat(reason(HARMLESS, null, clearance)).isNull();
        assertThat(reason(HARMLESS, "x", clearance.substring(0, clearance.length() - 4) + "AAAA"))
                .isEqualTo("bad-signature");
        assertThat(reason(HARMLESS, "x", "none")).isEqualTo("malformed");
    }

    @Test
    void revokesById() {
        Response issued = issue(Map.of("text", HARMLESS, "channel", "x"));
        String path = "/v1/clearances/" + issued.jsonPath().getString("id");
        Issued reviewer = TestKeys.issue(admin, "reviewer");

        assertThat(TestKeys.with(tool.key()).delete(path).statusCode()).isEqualTo(403);
        assertThat(TestKeys.with(TestKeys.otherWorkspace().key()).delete(path).statusCode())
                .isEqualTo(404);
        assertThat(reason(HARMLESS, "x", clearance(issued))).isNull();
        assertThat(TestKeys.with(reviewer.key()).delete(path).statusCode()).isEqualTo(204);
        assertThat(reason(HARMLESS, "x", clearance(issued))).isEqualTo("revoked");
    }

    @Test
    void canBeVerifiedByAStockLibraryWithThePublishedKeys() throws Exception {
        String clearance = clearance(issue(Map.of("text", HARMLESS, "channel", "x")));
        JsonWebKeySet keys =
                new JsonWebKeySet(RestAssured.get("/.well-known/jwks.json").asString());

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedType(true, "clearance+jwt")
                .setRequireExpirationTime()
                .setRequireJwtId()
                .build()
                .processToClaims(clearance);

        assertThat(claims.getStringClaimValue("textHash")).isEqualTo(TextHash.of(HARMLESS));
        assertThat(claims.getStringClaimValue("channel")).isEqualTo("x");
    }

    @Test
    void publishesKeysToBeKeptForAWhile() {
        Response keys = RestAssured.get("/.well-known/jwks.json");

        assertThat(keys.statusCode()).isEqualTo(200);
        assertThat(keys.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(keys.asString()).doesNotContain("\"d\"");
        assertThat(RestAssured.given()
                        .header("If-None-Match", keys.header("ETag"))
                        .get("/.well-known/jwks.json")
                        .statusCode())
                .isEqualTo(304);
        assertThat(RestAssured.given()
                        .accept("application/jwk-set+json")
                        .get("/.well-known/jwks.json")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                | text, clearance",
                "{\"text\": \"Hi\", \"clearance\": \"a.b.c\", \"channel\": \"tv\"} | channel",
                "{\"text\": \"Hi\"}                                                | clearance"
            })
    void saysWhichFieldIsNotRight(String body, String fields) {
        Response answer = TestKeys.with(tool.key())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/clearances/verify");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(String.join(", ", answer.jsonPath().<String>getList("errors.field")))
                .isEqualTo(fields);
    }

    private Response issue(Map<String, String> body) {
        return TestKeys.with(tool.key())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/clearances");
    }

    private static String clearance(Response issued) {
        return issued.jsonPath().getString("clearance");
    }

    private String reason(String text, @Nullable String channel, String clearance) {
        return verify(text, channel, clearance).jsonPath().getString("reason");
    }

    private Response verify(String text, @Nullable String channel, String clearance) {
        Map<String, String> body = new HashMap<>(Map.of("text", text, "clearance", clearance));
        if (channel != null) {
            body.put("channel", channel);
        }
        return TestKeys.with(tool.key())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/clearances/verify");
    }
}
