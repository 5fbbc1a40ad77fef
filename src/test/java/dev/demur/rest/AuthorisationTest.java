package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Role;
import dev.demur.rest.TestKeys.Issued;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every address by every role, by no key, by a revoked one and by another workspace's. */
@QuarkusTest
@TestProfile(FakeRules.class)
final class AuthorisationTest {

    /** The least role each address asks for. An address that is not here fails the test. */
    private static final Map<String, Role> LEAST = new TreeMap<>(Map.ofEntries(
            Map.entry("POST /v1/checks", Role.CHECKER),
            Map.entry("POST /v1/checks/batch", Role.CHECKER),
            Map.entry("GET /v1/rules", Role.CHECKER),
            Map.entry("GET /v1/rules/{id}", Role.CHECKER),
            Map.entry("POST /v1/rules/validate", Role.CHECKER),
            Map.entry("GET /v1/ruleset", Role.CHECKER),
            Map.entry("POST /v1/slack/links", Role.CHECKER),
            Map.entry("POST /v1/reviews", Role.AUTHOR),
            Map.entry("GET /v1/reviews", Role.AUTHOR),
            Map.entry("GET /v1/reviews/{id}", Role.AUTHOR),
            Map.entry("GET /v1/reviews/{id}/events", Role.AUTHOR),
            Map.entry("POST /v1/reviews/{id}/revisions", Role.AUTHOR),
            Map.entry("POST /v1/reviews/{id}/decision", Role.REVIEWER),
            Map.entry("POST /v1/reviews/{id}/comments", Role.AUTHOR),
            Map.entry("POST /v1/reviews/{id}/clearance", Role.AUTHOR),
            Map.entry("DELETE /v1/reviews/{id}/text", Role.AUTHOR),
            Map.entry("POST /v1/clearances", Role.CHECKER),
            Map.entry("POST /v1/clearances/verify", Role.CHECKER),
            Map.entry("DELETE /v1/clearances/{id}", Role.REVIEWER),
            Map.entry("POST /v1/keys", Role.ADMIN),
            Map.entry("GET /v1/keys", Role.ADMIN),
            Map.entry("DELETE /v1/keys/{id}", Role.ADMIN),
            Map.entry("POST /v1/keys/{id}/rotate", Role.ADMIN),
            Map.entry("POST /v1/workspaces", Role.ADMIN),
            Map.entry("GET /v1/workspaces", Role.ADMIN),
            Map.entry("PATCH /v1/workspaces/{id}", Role.ADMIN),
            Map.entry("POST /v1/webhooks", Role.ADMIN),
            Map.entry("GET /v1/webhooks", Role.ADMIN),
            Map.entry("GET /v1/webhooks/{id}", Role.ADMIN),
            Map.entry("PATCH /v1/webhooks/{id}", Role.ADMIN),
            Map.entry("DELETE /v1/webhooks/{id}", Role.ADMIN),
            Map.entry("POST /v1/webhooks/{id}/rotate-secret", Role.ADMIN),
            Map.entry("POST /v1/webhooks/{id}/test", Role.ADMIN),
            Map.entry("GET /v1/webhooks/{id}/deliveries", Role.ADMIN),
            Map.entry("POST /v1/webhooks/{id}/deliveries/{delivery}/replay", Role.ADMIN),
            Map.entry("GET /v1/audit", Role.ADMIN),
            Map.entry("POST /v1/audit/verify", Role.ADMIN)));

    private static final String KEY_SET = "/.well-known/jwks.json";
    private static final List<String> OPEN =
            List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/openapi", KEY_SET);

    @Test
    void knowsEveryAddressOfTheDescription() {
        Map<String, Map<String, Object>> paths = RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .jsonPath()
                .getMap("paths");

        assertThat(paths.remove(KEY_SET)).isNotNull();
        List<String> described = paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method ->
                                List.of("get", "post", "put", "patch", "delete").contains(method))
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();
        assertThat(LEAST.keySet()).containsExactlyInAnyOrderElementsOf(described);
    }

    @TestFactory
    Stream<DynamicTest> letsInWhoMayAndNobodyElse() {
        Map<Role, Issued> keys = new TreeMap<>();
        Arrays.stream(Role.values()).forEach(role -> keys.put(role, TestKeys.issue(AsAdmin.KEY, role.id())));
        Issued revoked = TestKeys.issue(AsAdmin.KEY, "admin");
        AsAdmin.given().delete("/v1/keys/" + revoked.id());

        return LEAST.entrySet().stream()
                .flatMap(address -> Stream.concat(
                        keys.entrySet().stream().map(key -> asRole(address.getKey(), address.getValue(), key)),
                        Stream.of(
                                refused(address.getKey(), "no key", RestAssured.given()),
                                refused(address.getKey(), "a revoked key", TestKeys.with(revoked.key())),
                                refused(address.getKey(), "a mistyped key", TestKeys.with(revoked.key() + "x")),
                                refused(
                                        address.getKey(),
                                        "a password",
                                        RestAssured.given().auth().preemptive().basic("admin", AsAdmin.KEY)))));
    }

    private static DynamicTest asRole(String address, Role least, Map.Entry<Role, Issued> key) {
        boolean may = key.getKey().includes(least);
        return DynamicTest.dynamicTest(
                "%s as %s".formatted(address, key.getKey().id()), () -> {
                    Response answer = send(address, TestKeys.with(key.getValue().key()));
                    if (may) {
                        assertThat(answer.statusCode()).isNotIn(401, 403, 500, 503);
                    } else {
                        assertProblem(answer, 403, "forbidden");
                    }
                });
    }

    private static DynamicTest refused(String address, String who, RequestSpecification request) {
        return DynamicTest.dynamicTest("%s with %s".formatted(address, who), () -> {
            Response answer = send(address, request);
            assertProblem(answer, 401, "unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"demur\"");
        });
    }

    private static void assertProblem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:demur:problem:" + type);
    }

    private static Response send(String address, RequestSpecification request) {
        String[] parts = address.split(" ");
        String path = parts[1].replaceAll("\\{[a-z]+}", "none");
        if (parts[0].equals("POST") || parts[0].equals("PATCH")) {
            request.contentType(contentType(path)).body("{}".getBytes(StandardCharsets.UTF_8));
        }
        return request.request(parts[0], path);
    }

    private static String contentType(String path) {
        return switch (path) {
            case "/v1/checks/batch" -> "application/x-ndjson";
            case "/v1/rules/validate" -> "application/yaml";
            default -> "application/json";
        };
    }

    @TestFactory
    Stream<DynamicTest> asksNoKeyForHealthAndDescription() {
        return OPEN.stream()
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(RestAssured.given().get(path).statusCode())
                                .isEqualTo(200)));
    }

    @Test
    void asksAKeyForFigures() {
        assertProblem(RestAssured.given().get("/q/metrics"), 401, "unauthenticated");
        assertProblem(TestKeys.with("dmr_wrong").get("/q/metrics"), 401, "unauthenticated");
        assertThat(TestKeys.with(TestKeys.issue(AsAdmin.KEY, "checker").key())
                        .get("/q/metrics")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void showsAnotherWorkspaceNothingOfOurs() {
        Issued ours = TestKeys.issue(AsAdmin.KEY, "author");
        String other = TestKeys.otherWorkspace().key();

        assertThat(TestKeys.with(other).get("/v1/keys").asString()).doesNotContain(ours.id());
        assertThat(TestKeys.with(other).get("/v1/audit").asString()).doesNotContain(ours.id(), "ws_default");
        assertThat(TestKeys.with(other).get("/v1/workspaces").asString()).doesNotContain("ws_default");
        assertProblem(TestKeys.with(other).delete("/v1/keys/" + ours.id()), 404, "key-not-found");
        assertProblem(send("POST /v1/keys/%s/rotate".formatted(ours.id()), TestKeys.with(other)), 404, "key-not-found");
        assertProblem(send("PATCH /v1/workspaces/ws_default", TestKeys.with(other)), 404, "workspace-not-found");
        assertProblem(
                TestKeys.with(other)
                        .contentType("application/json")
                        .body("{\"name\": \"mine\"}")
                        .post("/v1/workspaces"),
                403,
                "forbidden");
        assertThat(send("POST /v1/checks", TestKeys.with(ours.key())).statusCode())
                .as("our key still opens")
                .isEqualTo(400);
    }

    @Test
    void namesRolesAsTheCoreDoes() {
        assertThat(List.of(Roles.CHECKER, Roles.AUTHOR, Roles.REVIEWER, Roles.ADMIN))
                .isEqualTo(Arrays.stream(Role.values()).map(Role::id).toList());
    }
}
