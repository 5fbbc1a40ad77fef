package dev.demur.rest;

import static dev.demur.rest.AsAdmin.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in the language a client asks for, by the shipped rules. */
@QuarkusTest
final class LanguageApiTest {

    private static final String DRAFT =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";
    private static final String GERMAN =
            "Hält 53 Personen vor, was sie angesehen haben, wie oft und wann, und macht sich darüber lustig.";
    private static final String ENGLISH =
            "Tells 53 people what they watched, how often and when, and mocks them for it.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|de",
                "de-AT,en;q=0.5|de",
                "fr,de;q=0.3|de",
                "en,de;q=0.9|en",
                "de;q=0|en",
                "fr|en",
                "*|en",
                "no language at all;;|en"
            })
    void takesTheFirstLanguageThatThereIs(String asked, String expected) {
        Response answer = check(given().header("Accept-Language", asked));

        assertThat(answer.jsonPath().getString("summary")).isEqualTo(expected.equals("de") ? GERMAN : ENGLISH);
        assertThat(answer.header("Content-Language")).isEqualTo(expected);
        assertThat(answer.header("Vary")).contains("Accept-Language");
    }

    @Test
    void saysTheSameWithoutTheHeaderAsInEnglish() {
        Response plain = check(given());

        assertThat(plain.header("Content-Language")).isEqualTo("en");
        assertThat(withoutId(plain)).isEqualTo(withoutId(check(given().header("Accept-Language", "en"))));
    }

    private static String withoutId(Response answer) {
        return answer.asString().replace(answer.jsonPath().getString("id"), "");
    }

    @Test
    void answersTheLinesOfABatchInIt() {
        Response answer = given().header("Accept-Language", "de")
                .contentType("application/x-ndjson")
                .body("{\"text\": \"%s\"}".formatted(DRAFT).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/checks/batch");

        assertThat(JsonPath.from(answer.asString()).getString("summary")).isEqualTo(GERMAN);
        assertThat(answer.header("Content-Language")).isEqualTo("de");
    }

    @Test
    void tellsRulesInItUnderATagOfTheirOwn() {
        Response german = given().header("Accept-Language", "de").get("/v1/rules/small-cohort-behaviour");
        Response english = given().get("/v1/rules/small-cohort-behaviour");

        assertThat(german.jsonPath().getString("title")).isEqualTo("Zeigt, was eine kleine Gruppe getan hat");
        assertThat(english.jsonPath().getString("title")).isEqualTo("Shows what a small group did");
        assertThat(german.header("ETag")).isNotEqualTo(english.header("ETag"));
    }

    @Test
    void tellsAReviewThatIsKeptInWhateverLanguageItIsReadIn() {
        Response submitted = submit(given());
        String id = submitted.jsonPath().getString("id");

        JsonPath german =
                given().header("Accept-Language", "de").get("/v1/reviews/" + id).jsonPath();

        assertThat(submitted.jsonPath().getString("report.summary")).isEqualTo(ENGLISH);
        assertThat(german.getString("report.summary")).isEqualTo(GERMAN);
        assertThat(german.getString("revisions[0].report.findings[0].message"))
                .startsWith("Erzählt der Öffentlichkeit");
        assertThat(given().get("/v1/reviews/" + id).jsonPath().getString("report.summary"))
                .isEqualTo(ENGLISH);
    }

    @Test
    void repeatsWhatItToldBeforeAsItToldIt() {
        String key = UUID.randomUUID().toString();
        Response first = submit(given().header("Idempotency-Key", key).header("Accept-Language", "de"));

        Response again = submit(given().header("Idempotency-Key", key));

        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Content-Language")).isEqualTo("de");
    }

    private static Response submit(RequestSpecification request) {
        return request.contentType(ContentType.JSON)
                .body(Map.of("text", DRAFT, "channel", "x"))
                .post("/v1/reviews");
    }

    private static Response check(RequestSpecification request) {
        return request.contentType(ContentType.JSON).body(Map.of("text", DRAFT)).post("/v1/checks");
    }
}
