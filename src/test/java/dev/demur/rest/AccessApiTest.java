package dev.demur.rest;

import static dev.demur.rest.AsAdmin.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.rest.TestKeys.Issued;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys, workspaces and the audit as an admin's client sees them. */
@QuarkusTest
@TestProfile(FakeRules.class)
final class AccessApiTest {

    private static final String AUTHOR = "{\"name\": \"planning tool\", \"role\": \"author\"}";

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType(ContentType.JSON);
    }

    @Test
    void showsANewKeyOnceAndThenItsPrefix() {
        Response made = json(given()).body(AUTHOR).post("/v1/keys");

        assertThat(made.statusCode()).isEqualTo(201);
        String key = made.jsonPath().getString("key");
        assertThat(key).matches("dmr_[0-9A-Za-z]{49}");
        assertThat(made.jsonPath().getString("prefix")).isEqualTo(key.substring(0, 12));
        assertThat(made.jsonPath().getString("role")).isEqualTo("author");
        assertThat(made.header("Location"))
                .endsWith("/v1/keys/" + made.jsonPath().getString("id"));
        assertThat(made.header("Cache-Control")).contains("no-store");
        Response listed = given().queryParam("prefix", key.substring(0, 12)).get("/v1/keys");
        assertThat(listed.jsonPath().getList("keys.id"))
                .containsExactly(made.jsonPath().getString("id"));
        assertThat(listed.asString()).doesNotContain(key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                                | name, role",
                "{\"name\": \" \", \"role\": \"owner\"}                            | name, role",
                "{\"name\": \"a\\u0000b\", \"role\": \"admin\"}                    | name",
                "{\"name\": \"a\", \"role\": \"admin\", \"expiresAt\": \"soon\"}   | expiresAt",
                "{\"name\": \"a\", \"role\": \"admin\", \"expiresAt\": \"2020-01-01T00:00:00Z\"} | expiresAt"
            })
    void saysWhichFieldsOfANewKeyAreNotRight(String body, String fields) {
        Response answer = json(given()).body(body).post("/v1/keys");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.field")).isEqualTo(List.of(fields.split(", ")));
    }

    @Test
    void revokesAKeyAtOnce() {
        Issued key = TestKeys.issue(AsAdmin.KEY, "checker");
        assertThat(TestKeys.with(key.key()).get("/v1/ruleset").statusCode()).isEqualTo(200);

        assertThat(given().delete("/v1/keys/" + key.id()).statusCode()).isEqualTo(204);

        assertThat(TestKeys.with(key.key()).get("/v1/ruleset").statusCode()).isEqualTo(401);
        assertThat(given().delete("/v1/keys/" + key.id()).statusCode()).isEqualTo(204);
        assertThat(given().delete("/v1/keys/key_none").statusCode()).isEqualTo(404);
    }

    @Test
    void letsNoKeyRevokeItself() {
        Issued key = TestKeys.issue(AsAdmin.KEY, "admin");

        Response answer = TestKeys.with(key.key()).delete("/v1/keys/" + key.id());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:demur:problem:own-key");
    }

    @Test
    void rotatesAKeyWithOrWithoutAnOverlap() {
        Issued old = TestKeys.issue(AsAdmin.KEY, "checker");

        Response fresh = json(given()).body("{\"overlapSeconds\": 60}").post("/v1/keys/%s/rotate".formatted(old.id()));
        assertThat(fresh.statusCode()).isEqualTo(201);
        assertThat(TestKeys.with(old.key()).get("/v1/ruleset").statusCode()).isEqualTo(200);

        String freshId = fresh.jsonPath().getString("id");
        json(given()).post("/v1/keys/%s/rotate".formatted(freshId));
        assertThat(TestKeys.with(fresh.jsonPath().getString("key"))
                        .get("/v1/ruleset")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void notesWhenAKeyWasLastUsed() {
        Issued key = TestKeys.issue(AsAdmin.KEY, "checker");
        TestKeys.with(key.key()).get("/v1/ruleset");

        assertThat(given().get("/v1/keys")
                        .jsonPath()
                        .getString("keys.find { it.id == '%s' }.lastUsedAt".formatted(key.id())))
                .isNotNull();
    }

    @Test
    void doesARequestSentTwiceOnce() {
        String name = UUID.randomUUID().toString();
        RequestSpecification request = json(given()).header("Idempotency-Key", name);

        Response first = request.body(AUTHOR).post("/v1/keys");
        Response second = request.body(AUTHOR).post("/v1/keys");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void refusesAnotherRequestUnderTheSameName() {
        String name = UUID.randomUUID().toString();
        json(given()).header("Idempotency-Key", name).body(AUTHOR).post("/v1/keys");

        Response other = json(given())
                .header("Idempotency-Key", name)
                .body(AUTHOR.replace("author", "admin"))
                .post("/v1/keys");

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("urn:demur:problem:idempotency-key-reused");
    }

    @Test
    void keepsNoErrorAndNoNameOfAnothersRequest() {
        String name = UUID.randomUUID().toString();
        String other = TestKeys.otherWorkspace().key();

        assertThat(json(given())
                        .header("Idempotency-Key", name)
                        .body("{}")
                        .post("/v1/keys")
                        .statusCode())
                .isEqualTo(400);
        Response ours =
                json(given()).header("Idempotency-Key", name).body(AUTHOR).post("/v1/keys");
        Response theirs = json(TestKeys.with(other))
                .header("Idempotency-Key", name)
                .body(AUTHOR)
                .post("/v1/keys");

        assertThat(ours.statusCode()).isEqualTo(201);
        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.jsonPath().getString("id"))
                .isNotEqualTo(ours.jsonPath().getString("id"));
    }

    @Test
    void changesSettingsOfItsOwnWorkspaceOneByOne() {
        String admin = TestKeys.otherWorkspace().key();
        String id = TestKeys.with(admin).get("/v1/workspaces").jsonPath().getString("workspaces[0].id");

        Response changed = json(TestKeys.with(admin))
                .body("{\"settings\": {\"approvers\": 2, \"skippableBy\": \"reviewer\"}}")
                .patch("/v1/workspaces/" + id);

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getMap("settings"))
                .isEqualTo(Map.of("approvers", 2, "skippableBy", "reviewer", "retentionDays", 90));
        assertThat(TestKeys.with(admin).get("/v1/workspaces").jsonPath().getInt("workspaces[0].settings.approvers"))
                .isEqualTo(2);
    }

    @Test
    void saysWhichSettingsAreNotRight() {
        Response answer = json(given())
                .body("{\"settings\": {\"approvers\": 3, \"skippableBy\": \"checker\", \"retentionDays\": 0}}")
                .patch("/v1/workspaces/ws_default");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.field"))
                .isEqualTo(List.of("settings.approvers", "settings.retentionDays", "settings.skippableBy"));
    }

    @Test
    void givesTheAuditInPagesAndWhole() {
        String admin = TestKeys.otherWorkspace().key();
        TestKeys.issue(admin, "author");
        TestKeys.issue(admin, "reviewer");

        Response first = TestKeys.with(admin).queryParam("limit", 2).get("/v1/audit");
        Response rest = TestKeys.with(admin)
                .queryParam("cursor", first.jsonPath().getString("nextCursor"))
                .queryParam("limit", 2)
                .get("/v1/audit");

        assertThat(first.jsonPath().getList("events.sequence")).containsExactly(1, 2);
        assertThat(rest.jsonPath().getList("events.sequence")).containsExactly(3);
        assertThat(rest.jsonPath().getString("nextCursor")).isNull();
        assertThat(rest.jsonPath().getString("events[0].previousHash"))
                .isEqualTo(first.jsonPath().getString("events[1].hash"));
        assertThat(rest.jsonPath().getString("events[0].details.role")).isEqualTo("reviewer");
        assertThat(TestKeys.with(admin).post("/v1/audit/verify").asString())
                .isEqualTo("{\"valid\":true,\"events\":3,\"firstBroken\":null}");
    }

    @Test
    void givesTheAuditAsATable() {
        String admin = TestKeys.otherWorkspace().key();

        Response table = TestKeys.with(admin).accept("text/csv").get("/v1/audit");

        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.asString().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("sequence,at,actor,action,subject,rulesetDigest,textHash,details,previousHash,hash");
        assertThat(table.asString().lines().toList().get(1)).startsWith("1,").contains(",service,key.created,key_");
    }

    @ParameterizedTest
    @CsvSource({"cursor,MQ", "cursor,!!", "limit,0", "limit,1001", "limit,many"})
    void refusesPagesThatAreNone(String name, String value) {
        Response answer = given().queryParam(name, value).get("/v1/audit");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly(name);
    }
}
