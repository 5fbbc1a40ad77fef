package dev.demur.rest;

import static dev.demur.rest.AsAdmin.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /v1/checks} as a client sees it: one golden an answer, one a problem. */
@QuarkusTest
@TestProfile(FakeRules.class)
final class CheckApiTest {

    private static final String SECRET = "Erika aus Kassel";

    @Test
    void answersWithTheWholeReportInTheOrderOfTheContract() {
        Response response = post("{\"text\": \"%s\", \"channel\": \"x\"}".formatted(FakeChecker.EVERYTHING));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/json");
        Golden.assertMatches("check.json", withoutId(response.asString()) + "\n");
    }

    @Test
    void givesTheSameBytesForTheSameRequestButForTheId() {
        String request = "{\"text\": \"%s\"}".formatted(FakeChecker.EVERYTHING);

        String first = post(request).asString();
        String second = post(request).asString();

        assertThat(withoutId(first)).isEqualTo(withoutId(second));
        assertThat(first).isNotEqualTo(second);
    }

    @Test
    void explainsWhenAskedAndChangesNothingElse() {
        String request = "{\"text\": \"%s\"}".formatted(FakeChecker.EVERYTHING);
        String plain = withoutId(post(request).asString());

        String explained = withoutId(given().contentType(ContentType.JSON)
                .body(request)
                .queryParam("explain", true)
                .post("/v1/checks")
                .asString());

        int added = explained.indexOf(",\"explanations\":");
        assertThat(plain).doesNotContain("explanations");
        assertThat(explained.substring(0, added) + "}").isEqualTo(plain);
        assertThat(explained.substring(added + 1))
                .isEqualTo(
                        "\"explanations\":[{\"ruleId\":\"small-cohort-behaviour\",\"failed\":[{\"condition\":\"cohort\","
                                + "\"text\":\"cohort 10,312 is not below 10,000\"}],\"spans\":[{\"field\":\"text\",\"start\":7,"
                                + "\"end\":16,\"slot\":\"subject\",\"quote\":\"53 people\"}]}]}");
    }

    @Test
    void explainsNothingWhereNothingCameClose() {
        Response response =
                given().contentType(ContentType.JSON).body("{\"text\": \"Hi\"}").post("/v1/checks?explain=true");

        assertThat(response.asString()).endsWith("\"explanations\":[]}");
    }

    @Test
    void takesEveryFieldOfTheContract() {
        Response response = post(
                """
                {"text": "Hi", "channel": "review-reply", "language": "de-AT", "inReplyTo": "Bad!", "altTexts": ["A cat"],
                 "sources": [{"name": "history", "kind": "customer-data", "cohortSize": 53, "consentRef": null}]}
                """);

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void takesNullForAbsent() {
        Response response = post(
                """
                {"text": "Hi", "channel": null, "language": null, "inReplyTo": null, "altTexts": null, "sources": null}
                """);

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void readsTextsThatAreNoText() {
        Response response = post("{\"text\": \"a\\u0000b \\ud83d c \\udca9 \\ud83d\\udca9\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("summary")).isEqualTo("a\0b \ufffd c \ufffd \ud83d\udca9");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "empty-body            | 400 | ``",
                "null-body             | 400 | null",
                "list-body             | 400 | []",
                "string-body           | 400 | \"Erika aus Kassel\"",
                "two-bodies            | 400 | {\"text\": \"Hi\"} {\"text\": \"Erika aus Kassel\"}",
                "no-text               | 400 | {}",
                "null-text             | 400 | {\"text\": null}",
                "blank-text            | 400 | {\"text\": \" \\n\\u2003\"}",
                "number-text           | 400 | {\"text\": 53}",
                "boolean-text          | 400 | {\"text\": true}",
                "object-text           | 400 | {\"text\": {\"Erika aus Kassel\": 1}}",
                "list-text             | 400 | {\"text\": [\"Erika aus Kassel\"]}",
                "unknown-field         | 400 | {\"txt\": \"Erika aus Kassel\"}",
                "unknown-field-of-text | 400 | {\"Erika aus Kassel\": \"Hi\"}",
                "unknown-source-field  | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": \"public\", \"size\": 3}]}",
                "unknown-channel       | 400 | {\"text\": \"Hi\", \"channel\": \"Erika aus Kassel\"}",
                "unknown-source-kind   | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": \"Erika aus Kassel\"}]}",
                "no-source-kind        | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": \"public\"}, {}]}",
                "null-source           | 400 | {\"text\": \"Hi\", \"sources\": [null]}",
                "null-alt-text         | 400 | {\"text\": \"Hi\", \"altTexts\": [\"A cat\", null]}",
                "number-alt-text       | 400 | {\"text\": \"Hi\", \"altTexts\": [\"A cat\", 3]}",
                "string-alt-texts      | 400 | {\"text\": \"Hi\", \"altTexts\": \"Erika aus Kassel\"}",
                "string-cohort         | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": \"public\", \"cohortSize\": \"53\"}]}",
                "fraction-cohort       | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": \"public\", \"cohortSize\": 5.3}]}",
                "negative-cohort       | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": \"public\", \"cohortSize\": -1}]}",
                "huge-cohort           | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": \"public\", \"cohortSize\": 99999999999999999999}]}",
                "not-a-language        | 400 | {\"text\": \"Hi\", \"language\": \"Erika aus Kassel\"}",
                "many-mistakes         | 400 | {\"text\": \"\", \"channel\": \"tv\", \"language\": \"\", \"sources\": [{\"kind\": \"\", \"cohortSize\": -1}]}",
                "broken-json           | 400 | {\"text\": \"Hi\",,}",
                "unclosed-json         | 400 | {\"text\": \"Erika aus Kassel",
                "unquoted-json         | 400 | {\"text\": Erika aus Kassel}",
                "duplicate-field       | 400 | {\"text\": \"Hi\", \"text\": \"Erika aus Kassel\"}",
                "broken-inside         | 400 | {\"text\": \"Hi\", \"sources\": [{\"kind\": Erika}]}",
                "bug                   | 500 | {\"text\": \"To the customer in Room 12\"}"
            })
    void answersWithAProblem(String name, int status, String body) {
        Response response = post(body.replace("\n", "\\n"));

        assertProblem(response, status, "problems/" + name + ".json");
    }

    @Test
    void refusesATextBeyondTheLimit() {
        assertThat(post("{\"text\": \"%s\"}".formatted("x".repeat(100_000))).statusCode())
                .isEqualTo(200);
        assertProblem(
                post("{\"text\": \"%s\", \"altTexts\": [\"%s\"]}".formatted("x".repeat(100_001), "y".repeat(100_002))),
                413,
                "problems/text-too-long.json");
    }

    @Test
    void refusesABodyThatAnnouncesToBeTooLarge() {
        assertProblem(post(" ".repeat(2 << 20) + "{\"text\": \"Hi\"}"), 413, "problems/body-too-large.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s{\"text\": \"Hi\"}",
                "{\"text\": \"%s\"}",
                "{\"text\": \"Hi\", \"sources\": [{\"name\": \"%s\"}]}"
            })
    void refusesABodyThatTurnsOutToBeTooLarge(String body) throws Exception {
        HttpResponse<String> response = chunked(body.formatted(" ".repeat(3 << 20)));

        assertThat(response.statusCode()).isEqualTo(413);
        Golden.assertMatches("problems/body-too-large.json", response.body() + "\n");
    }

    @Test
    void takesABodyOfUnknownLengthAndType() throws Exception {
        HttpResponse<String> response = chunked(" ".repeat(1 << 20) + "{\"text\": \"Hi\"}");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> chunked(String body) throws IOException, InterruptedException {
        InputStream bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:%d/v1/checks".formatted(RestAssured.port)))
                .header("Authorization", "Bearer " + AsAdmin.KEY)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> bytes))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] latin1 = "{\"text\": \"M\u00fcller\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf32 = {0, 0, 0, '{', 0x7f, 0, 0, 0};

        assertProblem(json().body(latin1).post("/v1/checks"), 400, "problems/not-utf-8.json");
        assertProblem(json().body(utf32).post("/v1/checks"), 400, "problems/not-decodable.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml"})
    void refusesOtherMediaTypes(String type) {
        RequestSpecification request = given().config(RestAssured.config()
                .encoderConfig(EncoderConfig.encoderConfig()
                        .encodeContentTypeAs(type, ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));

        assertProblem(
                request.contentType(type).body("{\"text\": \"Hi\"}").post("/v1/checks"),
                415,
                "problems/unsupported-media-type.json");
    }

    @Test
    void answersInJsonOnly() {
        assertProblem(
                json().accept("text/html").body("{\"text\": \"Hi\"}").post("/v1/checks"),
                406,
                "problems/not-acceptable.json");
    }

    @Test
    void takesNoOtherMethod() {
        assertProblem(given().delete("/v1/checks"), 405, "problems/method-not-allowed.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/v1", "/v1/nothing", "/v1/checks/chk_1"})
    void saysThatThereIsNothing(String path) {
        assertProblem(given().get(path), 404, "problems/not-found.json");
    }

    private static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    private static Response post(String body) {
        return json().body(body.getBytes(StandardCharsets.UTF_8)).post("/v1/checks");
    }

    private static void assertProblem(Response response, int status, String golden) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.asString()).doesNotContain(SECRET, "Erika", "Room 12", "dev.demur", "java", "Exception");
        Golden.assertMatches(golden, withoutIncident(response.asString()) + "\n");
    }

    private static String withoutId(String answer) {
        return answer.replaceFirst("\"id\":\"chk_[A-Za-z0-9_-]{22}\"", "\"id\":\"chk_0\"");
    }

    private static String withoutIncident(String problem) {
        return problem.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "0");
    }
}
