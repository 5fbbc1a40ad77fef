package dev.demur.rest;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Keys made for a test, in the first workspace or in one of its own. */
public final class TestKeys {

    private TestKeys() {}

    /** A request with this key. */
    public static RequestSpecification with(String key) {
        return RestAssured.given().header("Authorization", "Bearer " + key);
    }

    /** A new key of this role in the workspace of that admin. */
    public static Issued issue(String admin, String role) {
        Response answer = with(admin)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"made by a test\", \"role\": \"%s\"}".formatted(role))
                .post("/v1/keys");
        return new Issued(answer.jsonPath().getString("id"), answer.jsonPath().getString("key"));
    }

    /** The admin key of a new workspace. */
    public static Issued otherWorkspace() {
        Response answer = AsAdmin.given()
                .contentType(ContentType.JSON)
                .body("{\"name\": \"made by a test\"}")
                .post("/v1/workspaces");
        return new Issued(
                answer.jsonPath().getString("adminKey.id"), answer.jsonPath().getString("adminKey.key"));
    }

    /** A key and its id. */
    public record Issued(String id, String key) {}
}
