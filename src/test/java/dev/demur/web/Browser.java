package dev.demur.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.demur.rest.AsAdmin;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What a browser does with the pages, without one: keeps cookies and sends the forms' hidden fields along. */
record Browser(Cookies cookies, String formToken) {

    private static final Pattern HIDDEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    /** A browser that has signed in with the admin key and shows the first page. */
    static Browser signedIn() {
        return signedIn(AsAdmin.KEY);
    }

    /** A browser that has signed in with that key and shows the first page. */
    static Browser signedIn(String key) {
        Response answer = atSignIn().form().formParam("key", key).post("/sign-in");
        assertThat(answer.statusCode()).isEqualTo(303);
        Cookies session = answer.detailedCookies();
        return new Browser(session, tokenIn(page(session).get("/")));
    }

    /** A browser that shows the form to sign in with. */
    static Browser atSignIn() {
        Response page = given().get("/sign-in");
        return new Browser(page.detailedCookies(), tokenIn(page));
    }

    private static String tokenIn(Response page) {
        Matcher found = HIDDEN.matcher(page.asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static RequestSpecification page(Cookies cookies) {
        return given().redirects().follow(false).cookies(cookies);
    }

    RequestSpecification page() {
        return page(cookies);
    }

    RequestSpecification form() {
        return page().formParam("token", formToken);
    }

    /** What the page's script asks the service. */
    Response check(String json) {
        return script(json, "/check");
    }

    Response script(String json, String path) {
        return page().contentType("application/json")
                .header("X-Form-Token", formToken)
                .body(json)
                .post(path);
    }
}
