package dev.demur.web;

import dev.demur.rest.AsAdmin;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** A workspace of its own with people in it, so that tests that share a service do not see each other's reviews. */
record Office(String admin, String author, String reviewer, String second) {

    static final String CREEPY =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";
    static final String KIND = "To everyone who's watched A Christmas Prince: see you next year.";

    /** Nobody's, until a test has one. */
    static final Office NONE = new Office("", "", "", "");

    static Office fresh() {
        Response made = AsAdmin.given()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "made by a test"))
                .post("/v1/workspaces");
        String admin = made.jsonPath().getString("adminKey.key");
        return new Office(
                admin,
                key(admin, "social team", "author"),
                key(admin, "privacy office", "reviewer"),
                key(admin, "legal <b>desk</b>", "reviewer"));
    }

    static String key(String admin, String name, String role) {
        return with(admin)
                .body(Map.of("name", name, "role", role))
                .post("/v1/keys")
                .jsonPath()
                .getString("key");
    }

    static RequestSpecification with(String key) {
        return RestAssured.given().header("Authorization", "Bearer " + key).contentType(ContentType.JSON);
    }

    /** Submits a draft of the author's; answers the id of its review. */
    String submit(Map<String, ?> draft) {
        return with(author).body(draft).post("/v1/reviews").jsonPath().getString("id");
    }

    String submit(String text) {
        return submit(Map.of("text", text, "channel", "x", "title", "Christmas"));
    }

    void revise(String id, String text) {
        with(author).body(Map.of("text", text)).post("/v1/reviews/" + id + "/revisions");
    }

    static Response decide(String key, String id, Map<String, ?> decision) {
        return with(key).body(decision).post("/v1/reviews/" + id + "/decision");
    }

    static void comment(String key, String id, String text) {
        with(key).body(Map.of("text", text)).post("/v1/reviews/" + id + "/comments");
    }
}
