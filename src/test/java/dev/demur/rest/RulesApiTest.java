package dev.demur.rest;

import static dev.demur.rest.AsAdmin.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code /v1/rules} and {@code /v1/ruleset} as a client sees them. */
@QuarkusTest
@TestProfile(FakeRules.class)
final class RulesApiTest {

    @Test
    void listsTheRulesUnderTheProfileInForce() {
        Response response = given().get("/v1/rules");

        assertThat(response.statusCode()).isEqualTo(200);
        Golden.assertMatches("rules.json", response.asString() + "\n");
    }

    @Test
    void showsOneRule() {
        Response response = given().get("/v1/rules/small-cohort-behaviour");

        assertThat(response.statusCode()).isEqualTo(200);
        Golden.assertMatches("rule.json", response.asString() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/rules", "/v1/rules/small-cohort-behaviour"})
    void needNotBeSentAgainWhileTheRulesAreTheSame(String path) {
        String tag = given().get(path).header("ETag");

        Response same = given().header("If-None-Match", tag).get(path);
        Response other =
                given().header("If-None-Match", tag.replace("cafe", "babe")).get(path);

        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asString()).isEmpty();
        assertThat(same.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-rule", "No_Rule", "%00"})
    void knowsNoOtherRule(String id) {
        Response response = given().urlEncodingEnabled(false).get("/v1/rules/" + id);

        assertThat(response.statusCode()).isEqualTo(404);
        Golden.assertMatches("problems/rule-not-found.json", response.asString() + "\n");
    }

    @Test
    void showsTheRuleSetAndItsLastFailedReload() {
        Response response = given().get("/v1/ruleset");

        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        Golden.assertMatches("ruleset.json", response.asString() + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "text/yaml", "application/x-yaml"})
    void tellsWhatIsWrongWithARuleFile(String type) {
        Response response = validate(type, "finance.yaml", "- id: a\n    severty: block\n");

        assertThat(response.statusCode()).isEqualTo(200);
        Golden.assertMatches("validation.json", response.asString() + "\n");
    }

    @Test
    void tellsThatARuleFileWouldLoad() {
        Response response = validate("application/yaml", "finance.yaml", "- id: a\n  severity: block\n");

        assertThat(response.asString()).isEqualTo("{\"problems\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret.yaml", "/etc/passwd", "a b.yaml", "a//b.yaml"})
    void refusesNamesThatAreNoFileNames(String name) {
        Response response = validate("application/yaml", name, "- id: a\n");

        assertThat(response.statusCode()).isEqualTo(400);
        Golden.assertMatches("problems/not-a-file-name.json", response.asString() + "\n");
    }

    @Test
    void refusesRuleFilesInJson() {
        Response response = given().contentType(ContentType.JSON).body("[]").post("/v1/rules/validate");

        assertThat(response.statusCode()).isEqualTo(415);
        Golden.assertMatches("problems/unsupported-media-type.json", response.asString() + "\n");
    }

    @Test
    void describesItselfToTheLastProblem() {
        String document = given().get("/q/openapi").asString();

        assertThat(document)
                .contains("/v1/checks:", "/v1/checks/batch:", "/v1/rules:", "/v1/rules/{id}:", "/v1/ruleset:")
                .contains("/v1/rules/validate:", "application/problem+json", "application/x-ndjson")
                .contains("urn:demur:problem:malformed-json");
    }

    private static Response validate(String type, String file, String yaml) {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.TEXT)))
                .contentType(type)
                .queryParam("file", file)
                .body(yaml)
                .post("/v1/rules/validate");
    }
}
