package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.demur.webhook.Subscriber;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Webhooks as an admin and a subscriber see them, in a workspace of its own for each test. */
@QuarkusTest
@Timeout(60)
final class WebhookApiTest {

    private static final String SECRET_WORD = "Erika";
    private static final String FLAGGED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days, " + SECRET_WORD;

    private String admin;
    private Subscriber subscriber;

    @BeforeEach
    void makeATeam() throws IOException {
        admin = TestKeys.otherWorkspace().key();
        subscriber = Subscriber.start();
    }

    @AfterEach
    void close() {
        subscriber.close();
    }

    private Response post(String key, String path, Object body) {
        return TestKeys.with(key).contentType(ContentType.JSON).body(body).post(path);
    }

    private JsonPath subscribe(String path, String... events) {
        Response answer =
                post(admin, "/v1/webhooks", Map.of("url", subscriber.address(path), "events", List.of(events)));
        assertThat(answer.statusCode()).isEqualTo(201);
        return answer.jsonPath();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(20);
        }
    }

    private Subscriber.Message message(int number) throws InterruptedException {
        await(() -> subscriber.received().size() > number);
        return subscriber.received().get(number);
    }

    private String state(String webhook, String delivery) {
        return log(webhook).getString("deliveries.find { it.id == '%s' }.state".formatted(delivery));
    }

    private JsonPath log(String webhook) {
        return TestKeys.with(admin)
                .get("/v1/webhooks/%s/deliveries".formatted(webhook))
                .jsonPath();
    }

    private String ping(String webhook) {
        Response answer = TestKeys.with(admin).post("/v1/webhooks/%s/test".formatted(webhook));
        assertThat(answer.statusCode()).isEqualTo(202);
        return answer.jsonPath().getString("delivery");
    }

    @Test
    void showsTheSecretOnceAndNeverAgain() {
        JsonPath made = subscribe("/hook", "review.decided", "review.opened");

        assertThat(made.getString("secret")).startsWith("whsec_");
        assertThat(made.getList("events")).containsExactly("review.opened", "review.decided");
        assertThat(made.getBoolean("enabled")).isTrue();
        String id = made.getString("id");
        String listed = TestKeys.with(admin).get("/v1/webhooks").asString();
        String read = TestKeys.with(admin).get("/v1/webhooks/" + id).asString();
        assertThat(listed).contains(id).doesNotContain("whsec_");
        assertThat(read).contains(id).doesNotContain("whsec_");
    }

    @Test
    void tellsASubscriberOfAReviewFromItsOpeningToItsDecision() throws Exception {
        String secret = subscribe("/hook", "review.opened", "review.revised", "review.decided")
                .getString("secret");
        String author = TestKeys.issue(admin, "author").key();
        TestKeys.Issued reviewer = TestKeys.issue(admin, "reviewer");

        String review = post(author, "/v1/reviews", Map.of("text", FLAGGED, "channel", "x", "title", SECRET_WORD))
                .jsonPath()
                .getString("id");
        post(author, "/v1/reviews/%s/revisions".formatted(review), Map.of("text", FLAGGED + "!"));
        post(reviewer.key(), "/v1/reviews/%s/decision".formatted(review), Map.of("decision", "reject", "revision", 2));

        message(2);
        assertThat(subscriber.received())
                .extracting(Subscriber.Message::type)
                .containsExactly("review.opened", "review.revised", "review.decided");
        for (Subscriber.Message message : subscriber.received()) {
            message.verify(secret);
            assertThat(message.data().get("id").asText()).isEqualTo(review);
            assertThat(message.body()).doesNotContain(SECRET_WORD, "Christmas");
        }
        assertThat(message(2).data().get("state").asText()).isEqualTo("rejected");
        assertThat(message(2).data().at("/by/id").asText()).isEqualTo(reviewer.id());
    }

    @Test
    void sendsOnlyWhatIsAskedFor() throws Exception {
        String id = subscribe("/hook", "review.decided").getString("id");
        String author = TestKeys.issue(admin, "author").key();

        post(author, "/v1/reviews", Map.of("text", FLAGGED, "channel", "x"));
        String delivery = ping(id);

        assertThat(message(0).type()).isEqualTo("webhook.ping");
        await(() -> "delivered".equals(state(id, delivery)));
        assertThat(log(id).getList("deliveries")).hasSize(1);
    }

    @Test
    void countsWhatWasDelivered() throws Exception {
        String id = subscribe("/hook", "review.decided").getString("id");

        String delivery = ping(id);

        await(() -> "delivered".equals(state(id, delivery)));
        assertThat(TestKeys.with(admin).get("/q/metrics").asString())
                .containsPattern("demur_deliveries_total\\{kind=\"webhook\",state=\"delivered\"} [1-9]");
    }

    @Test
    void signsWithBothSecretsWhileSubscribersChangeOver() throws Exception {
        JsonPath made = subscribe("/hook", "review.decided");
        String id = made.getString("id");

        Response rotated = post(admin, "/v1/webhooks/%s/rotate-secret".formatted(id), Map.of("overlapSeconds", 3600));
        assertThat(rotated.statusCode()).isEqualTo(201);
        String fresh = rotated.jsonPath().getString("secret");
        assertThat(fresh).startsWith("whsec_").isNotEqualTo(made.getString("secret"));
        ping(id);
        message(0).verify(made.getString("secret"));
        message(0).verify(fresh);

        post(admin, "/v1/webhooks/%s/rotate-secret".formatted(id), Map.of("overlapSeconds", 0));
        ping(id);
        assertThatThrownBy(() -> message(1).verify(fresh)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void stopsWhenTheSubscriberIsGoneAndReplaysWhenItIsBack() throws Exception {
        JsonPath made = subscribe("/hook", "review.decided");
        String id = made.getString("id");
        subscriber.answersWith(410);
        String delivery = ping(id);

        await(() -> "dead".equals(state(id, delivery)));
        JsonPath disabled = TestKeys.with(admin).get("/v1/webhooks/" + id).jsonPath();
        assertThat(disabled.getBoolean("enabled")).isFalse();
        assertThat(disabled.getString("disabledReason")).isEqualTo("gone");

        subscriber.answersWith(200);
        TestKeys.with(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("enabled", true))
                .patch("/v1/webhooks/" + id);
        Response replay = TestKeys.with(admin).post("/v1/webhooks/%s/deliveries/%s/replay".formatted(id, delivery));
        assertThat(replay.statusCode()).isEqualTo(202);
        await(() -> "delivered".equals(state(id, delivery)));

        assertThat(message(1).id()).isEqualTo(message(0).id());
        message(1).verify(made.getString("secret"));
        assertProblem(
                TestKeys.with(admin).post("/v1/webhooks/%s/deliveries/%s/replay".formatted(id, delivery)),
                409,
                "delivery-not-dead");
    }

    @Test
    void logsAFailureAndTriesAgain() throws Exception {
        String id = subscribe("/hook", "review.decided").getString("id");
        subscriber.answersWith(500);

        String delivery = ping(id);

        await(() -> log(id).getInt("deliveries[0].attempts") == 1 && log(id).get("deliveries[0].status") != null);
        JsonPath log = log(id);
        assertThat(log.getString("deliveries[0].id")).isEqualTo(delivery);
        assertThat(log.getString("deliveries[0].state")).isEqualTo("pending");
        assertThat(log.getInt("deliveries[0].status")).isEqualTo(500);
        assertThat(log.getString("deliveries[0].reason")).isEqualTo("status");
        assertThat(log.getString("deliveries[0].dueAt")).isNotNull();
        assertThat(log.getString("deliveries[0].settledAt")).isNull();
    }

    @Test
    void pagesThroughTheLog() {
        String id = subscribe("/hook", "review.decided").getString("id");
        List<String> pings = List.of(ping(id), ping(id), ping(id));

        JsonPath first = TestKeys.with(admin)
                .get("/v1/webhooks/%s/deliveries?limit=2".formatted(id))
                .jsonPath();
        JsonPath second = TestKeys.with(admin)
                .get("/v1/webhooks/%s/deliveries?limit=2&cursor=%s".formatted(id, first.getString("nextCursor")))
                .jsonPath();

        assertThat(first.getList("deliveries.id")).containsExactly(pings.get(2), pings.get(1));
        assertThat(second.getList("deliveries.id")).containsExactly(pings.get(0));
        assertThat(second.getString("nextCursor")).isNull();
    }

    @Test
    void changesWhatIsAskedForAndLeavesTheRest() {
        JsonPath made = subscribe("/hook", "review.decided");

        JsonPath changed = TestKeys.with(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("description", "planner", "events", List.of("ruleset.reloaded")))
                .patch("/v1/webhooks/" + made.getString("id"))
                .jsonPath();

        assertThat(changed.getString("description")).isEqualTo("planner");
        assertThat(changed.getList("events")).containsExactly("ruleset.reloaded");
        assertThat(changed.getString("url")).isEqualTo(made.getString("url"));
        assertThat(changed.getBoolean("enabled")).isTrue();
    }

    @Test
    void forgetsAWebhookThatIsRemoved() {
        String id = subscribe("/hook", "review.decided").getString("id");

        assertThat(TestKeys.with(admin).delete("/v1/webhooks/" + id).statusCode())
                .isEqualTo(204);

        assertProblem(TestKeys.with(admin).get("/v1/webhooks/" + id), 404, "webhook-not-found");
        assertProblem(TestKeys.with(admin).delete("/v1/webhooks/" + id), 404, "webhook-not-found");
    }

    @Test
    void showsAnotherWorkspaceNothing() {
        String id = subscribe("/hook", "review.decided").getString("id");
        String stranger = TestKeys.otherWorkspace().key();

        assertThat(TestKeys.with(stranger).get("/v1/webhooks").asString()).doesNotContain(id);
        assertProblem(TestKeys.with(stranger).get("/v1/webhooks/" + id), 404, "webhook-not-found");
        assertProblem(TestKeys.with(stranger).post("/v1/webhooks/%s/test".formatted(id)), 404, "webhook-not-found");
        assertProblem(
                TestKeys.with(stranger).get("/v1/webhooks/%s/deliveries".formatted(id)), 404, "webhook-not-found");
    }

    @ParameterizedTest
    @CsvSource({
        "http://10.0.0.1/hook, must lead to a public address",
        "http://[::1]/hook, must lead to a public address",
        "http://169.254.169.254/latest, must lead to a public address",
        "http://user:word@127.0.0.1/hook, must have neither a user",
        "ftp://127.0.0.1/hook, must begin with https://",
        "nowhere, must begin with https://",
        "'http://a b', must be an address"
    })
    void refusesAddressesThatAreNotToBeSentTo(String url, String message) {
        Response answer = post(admin, "/v1/webhooks", Map.of("url", url, "events", List.of("review.decided")));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.jsonPath().getString("errors[0].field")).isEqualTo("url");
        assertThat(answer.jsonPath().getString("errors[0].message")).startsWith(message);
    }

    @Test
    void namesEveryFieldThatIsNotRight() {
        Response answer = post(
                admin,
                "/v1/webhooks",
                Map.of("events", List.of("review.opened", "webhook.ping"), "description", "a\u0007"));

        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.jsonPath().getList("errors.field"))
                .containsExactlyInAnyOrder("url", "events[1]", "description");
        assertProblem(post(admin, "/v1/webhooks", Map.of()), 400, "invalid-request");
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:demur:problem:" + type);
    }
}
