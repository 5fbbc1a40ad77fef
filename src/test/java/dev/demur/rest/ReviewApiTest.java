package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.check.TextHash;
import dev.demur.rest.TestKeys.Issued;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reviews as a team's clients see them, by the shipped rules, in a workspace of its own for each test. */
@QuarkusTest
final class ReviewApiTest {

    private static final String FLAGGED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";
    private static final String HARMLESS = "To everyone who's watched A Christmas Prince: see you next year.";

    private String admin;
    private Issued author;
    private Issued reviewer;

    @BeforeEach
    void makeATeam() {
        admin = TestKeys.otherWorkspace().key();
        author = TestKeys.issue(admin, "author");
        reviewer = TestKeys.issue(admin, "reviewer");
    }

    @Test
    void answersASubmissionWithTheReviewAndItsReport() {
        Response answer = submit(author, Map.of("text", FLAGGED, "channel", "x", "title", "Christmas tweet"));

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonPath review = answer.jsonPath();
        assertThat(answer.header("Location")).endsWith("/v1/reviews/" + review.getString("id"));
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(review.getString("state")).isEqualTo("open");
        assertThat(review.getString("title")).isEqualTo("Christmas tweet");
        assertThat(review.getString("author")).isEqualTo(author.id());
        assertThat(review.getInt("revision")).isEqualTo(1);
        assertThat(review.getString("report.decision")).isEqualTo("block");
        assertThat(review.getString("report.textHash")).isEqualTo(TextHash.of(FLAGGED));
        assertThat(review.getList("report.findings.ruleId")).contains("small-cohort-behaviour");
        assertThat(review.getList("revisions.text")).containsExactly(FLAGGED);
        assertThat(get(author, review.getString("id")).asString()).isEqualTo(answer.asString());
    }

    @Test
    void letsAnotherApproveAndNobodyTheirOwn() {
        Issued writer = TestKeys.issue(admin, "reviewer");
        String id = submitted(writer, HARMLESS);

        assertProblem(decide(writer, id, "approve", 1), 403, "own-draft");
        assertProblem(decide(author, id, "approve", 1), 403, "forbidden");
        JsonPath approved = decide(reviewer, id, "approve", 1).jsonPath();

        assertThat(approved.getString("state")).isEqualTo("approved");
        assertThat(approved.getList("approvals.reviewer")).containsExactly(reviewer.id());
        assertThat(approved.getString("clearance")).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(decide(reviewer, id, "reject", 1).jsonPath().getString("state"))
                .isEqualTo("approved");
    }

    @Test
    void namesTheCurrentRevisionToWhoDecidesAboutAnOlderOne() {
        String id = submitted(author, FLAGGED);
        Response revised = post(author, id + "/revisions", Map.of("text", HARMLESS));
        assertThat(revised.statusCode()).isEqualTo(201);
        assertThat(revised.jsonPath().getList("revisions.decision")).containsExactly("block", "pass");

        Response answer = decide(reviewer, id, "approve", 1);

        assertProblem(answer, 409, "stale-revision");
        assertThat(answer.jsonPath().getInt("revision")).isEqualTo(2);
        assertThat(decide(reviewer, id, "approve", 2).statusCode()).isEqualTo(200);
    }

    @Test
    void asksForTwoPeopleWhereTheWorkspaceDoes() {
        String workspace = TestKeys.with(admin).get("/v1/workspaces").jsonPath().getString("workspaces[0].id");
        TestKeys.with(admin)
                .contentType(ContentType.JSON)
                .body("{\"settings\": {\"approvers\": 2}}")
                .patch("/v1/workspaces/" + workspace);
        String id = submitted(author, HARMLESS);

        assertThat(decide(reviewer, id, "approve", 1).jsonPath().getString("state"))
                .isEqualTo("open");
        assertProblem(decide(reviewer, id, "approve", 1), 409, "already-approved");
        Issued second = TestKeys.issue(admin, "reviewer");
        assertThat(decide(second, id, "approve", 1).jsonPath().getString("state"))
                .isEqualTo("approved");
    }

    @Test
    void tellsWhatHappenedWithoutAWordOfTheDraft() {
        String id = submitted(author, FLAGGED);
        post(
                reviewer,
                id + "/decision",
                Map.of("decision", "request-changes", "revision", 1, "comment", "No numbers."));
        post(author, id + "/revisions", Map.of("text", HARMLESS));
        post(author, id + "/comments", Map.of("text", "Better?"));
        decide(reviewer, id, "approve", 2);

        Response events = TestKeys.with(author.key()).get("/v1/reviews/%s/events".formatted(id));

        assertThat(events.jsonPath().getList("events.action"))
                .containsExactly(
                        "review.submitted",
                        "review.changes-requested",
                        "review.revised",
                        "review.commented",
                        "review.approved");
        assertThat(events.jsonPath().getList("events.actor"))
                .containsExactly(author.id(), reviewer.id(), author.id(), author.id(), reviewer.id());
        assertThat(events.asString()).doesNotContain("53 people", "Christmas", "numbers", "Better");
        assertThat(get(author, id).jsonPath().getList("comments.text")).containsExactly("No numbers.", "Better?");
        assertThat(TestKeys.with(admin).post("/v1/audit/verify").jsonPath().getBoolean("valid"))
                .isTrue();
    }

    @Test
    void listsByStateChannelAuthorRuleAndWords() {
        String flagged = submitted(author, FLAGGED);
        String harmless = submitted(reviewer, HARMLESS);
        decide(reviewer, flagged, "reject", 1);

        assertThat(list("state=")).containsExactly(harmless, flagged);
        assertThat(list("state=rejected")).containsExactly(flagged);
        assertThat(list("state=open&channel=x")).containsExactly(harmless);
        assertThat(list("channel=press")).isEmpty();
        assertThat(list("author=" + author.id())).containsExactly(flagged);
        assertThat(list("rule=small-cohort-behaviour")).containsExactly(flagged);
        assertThat(list("q=christmas")).containsExactly(harmless, flagged);
        assertThat(list("q=WHO hurt")).containsExactly(flagged);
        assertThat(list("q=chris")).isEmpty();
    }

    @Test
    void listsPageByPage() {
        String first = submitted(author, HARMLESS);
        String second = submitted(author, HARMLESS);
        String third = submitted(author, HARMLESS);

        JsonPath page = TestKeys.with(author.key()).get("/v1/reviews?limit=2").jsonPath();
        JsonPath rest = TestKeys.with(author.key())
                .queryParam("cursor", page.getString("nextCursor"))
                .get("/v1/reviews?limit=2")
                .jsonPath();

        assertThat(page.getList("reviews.id")).containsExactly(third, second);
        assertThat(rest.getList("reviews.id")).containsExactly(first);
        assertThat(rest.getString("nextCursor")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state=shut",
                "channel=tv",
                "rule=No+Rule",
                "cursor=none",
                "cursor=KzEwMDAwMDAwMDAtMTItMzFUMDA6MDA6MDBaIHg",
                "author=%00",
                "limit=0",
                "limit=201",
                "limit=x"
            })
    void saysWhichParameterIsNotRight(String parameter) {
        Response answer = TestKeys.with(author.key()).urlEncodingEnabled(false).get("/v1/reviews?" + parameter);

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.jsonPath().getList("errors.field"))
                .containsExactly(parameter.split("=")[0]);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                        | text",
                "{\"text\": \"Hi\", \"scheduledAt\": \"soon\"}             | scheduledAt",
                "{\"text\": \"Hi\", \"scheduledAt\": \"2020-01-01T00:00:00Z\"} | scheduledAt",
                "{\"text\": \"Hi\", \"scheduledAt\": \"+99999-01-01T00:00:00Z\"} | scheduledAt",
                "{\"text\": \"Hi\", \"titel\": \"A title\"}                | titel",
                "{\"text\": \"Hi\", \"channel\": \"tv\"}                   | channel"
            })
    void saysWhichFieldOfASubmissionIsNotRight(String body, String field) {
        Response answer = TestKeys.with(author.key())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/reviews");

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                              | decision, revision",
                "{\"decision\": \"maybe\", \"revision\": 1}      | decision",
                "{\"decision\": \"approve\", \"revision\": 0}    | revision",
                "{\"decision\": \"approve\"}                     | revision"
            })
    void saysWhichFieldOfADecisionIsNotRight(String body, String fields) {
        String id = submitted(author, HARMLESS);

        Response answer = TestKeys.with(reviewer.key())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/reviews/%s/decision".formatted(id));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.jsonPath().getList("errors.field")).isEqualTo(List.of(fields.split(", ")));
    }

    @Test
    void showsAnotherWorkspaceNothing() {
        String id = submitted(author, HARMLESS);
        Issued stranger = TestKeys.otherWorkspace();

        assertProblem(get(stranger, id), 404, "review-not-found");
        assertProblem(decide(stranger, id, "approve", 1), 404, "review-not-found");
        assertProblem(post(stranger, id + "/revisions", Map.of("text", "Hi")), 404, "review-not-found");
        assertProblem(post(stranger, id + "/comments", Map.of("text", "Hi")), 404, "review-not-found");
        assertProblem(post(stranger, id + "/clearance", Map.of()), 404, "review-not-found");
        assertProblem(erase(stranger, id), 404, "review-not-found");
        assertProblem(
                TestKeys.with(stranger.key()).get("/v1/reviews/%s/events".formatted(id)), 404, "review-not-found");
        assertThat(TestKeys.with(stranger.key()).get("/v1/reviews").jsonPath().getList("reviews"))
                .isEmpty();
        assertThat(get(author, id).jsonPath().getString("state")).isEqualTo("open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "rev_%00", "%20", "rev_'--"})
    void knowsNoReviewOfAnotherName(String id) {
        Response answer = TestKeys.with(author.key()).urlEncodingEnabled(false).get("/v1/reviews/" + id);

        assertProblem(answer, 404, "review-not-found");
    }

    @Test
    void doesARequestSentTwiceOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("text", HARMLESS);

        Response first = sent(key, body);
        Response second = sent(key, body);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(list("state=")).hasSize(1);
    }

    private Response sent(String idempotencyKey, Map<String, String> body) {
        return TestKeys.with(author.key())
                .header("Idempotency-Key", idempotencyKey)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/reviews");
    }

    @Test
    void erasesWordsOnRequest() {
        String id = submitted(author, FLAGGED);
        post(reviewer, id + "/comments", Map.of("text", "Which Prince?"));
        Issued colleague = TestKeys.issue(admin, "author");
        assertProblem(erase(colleague, id), 403, "not-your-draft");

        assertThat(erase(author, id).statusCode()).isEqualTo(204);

        Response erased = get(author, id);
        assertThat(erased.asString()).doesNotContain("Prince", "53 people", "watched");
        assertThat(erased.jsonPath().getString("state")).isEqualTo("expired");
        assertThat(erased.jsonPath().getList("revisions.textHash")).containsExactly(TextHash.of(FLAGGED));
        assertThat(list("q=prince")).isEmpty();
        assertProblem(post(author, id + "/revisions", Map.of("text", HARMLESS)), 409, "review-not-open");
        assertProblem(post(author, id + "/comments", Map.of("text", "Gone?")), 409, "text-erased");
    }

    private List<String> list(String query) {
        return TestKeys.with(author.key())
                .get("/v1/reviews?limit=50&" + query)
                .jsonPath()
                .getList("reviews.id");
    }

    private static String submitted(Issued key, String text) {
        return submit(key, Map.of("text", text, "channel", "x")).jsonPath().getString("id");
    }

    private static Response submit(Issued key, Map<String, ?> body) {
        return TestKeys.with(key.key()).contentType(ContentType.JSON).body(body).post("/v1/reviews");
    }

    private static Response get(Issued key, String id) {
        return TestKeys.with(key.key()).get("/v1/reviews/" + id);
    }

    private static Response decide(Issued key, String id, String decision, int revision) {
        return post(key, id + "/decision", Map.of("decision", decision, "revision", revision));
    }

    private static Response post(Issued key, String path, Map<String, ?> body) {
        return TestKeys.with(key.key()).contentType(ContentType.JSON).body(body).post("/v1/reviews/" + path);
    }

    private static Response erase(Issued key, String id) {
        return TestKeys.with(key.key()).delete("/v1/reviews/%s/text".formatted(id));
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:demur:problem:" + type);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.asString()).doesNotContain("Christmas", "SELECT", "Exception");
    }
}
