package dev.demur.rest;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Requests with the admin key that the tests' settings put in the environment. */
public final class AsAdmin {

    /** The key; see {@code META-INF/microprofile-config.properties} of the tests. */
    public static final String KEY = "admin-key-of-the-tests-and-of-nothing-else";

    private AsAdmin() {}

    /** A request to be made, as {@link RestAssured#given()} gives it, with the key. */
    public static RequestSpecification given() {
        return RestAssured.given().header("Authorization", "Bearer " + KEY);
    }
}
