package dev.demur.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.EnvironmentKey;
import dev.demur.core.access.SignInLinks;
import dev.demur.rest.AsAdmin;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
final class PagesTest {

    @Inject
    SignInLinks links;

    private static final String SEED =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";

    @Test
    void sendsStrangersToSignIn() {
        Response answer = given().redirects().follow(false).get("/");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/sign-in?then=%2F");
    }

    @Test
    void keepsTheSessionFromScriptsAndOtherSites() {
        Cookie session = Browser.signedIn().cookies().get(dev.demur.web.Cookies.SESSION);

        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getSameSite()).isEqualTo("Strict");
        assertThat(session.isSecured()).isFalse(); // the test speaks plain HTTP
    }

    @Test
    void refusesAWrongKeyAndSaysSo() {
        Response answer =
                Browser.atSignIn().form().formParam("key", AsAdmin.KEY + "x").post("/sign-in");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.cookie(dev.demur.web.Cookies.SESSION)).isNull();
        assertThat(answer.asString()).contains("role=\"alert\"").doesNotContain(AsAdmin.KEY);
    }

    @Test
    void refusesToSignInByTheFormOfAnotherSite() {
        Response answer = given().formParam("key", AsAdmin.KEY).post("/sign-in");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.cookie(dev.demur.web.Cookies.SESSION)).isNull();
    }

    @Test
    void signsInByALinkOnceAndTakesTheTokenOutOfTheAddress() {
        String link = "/sign-in?token=" + links.make(EnvironmentKey.CALLER).token();

        Response first = given().redirects().follow(false).get(link);
        Response again = given().redirects().follow(false).get(link);

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(first.header("Location")).endsWith("/").doesNotContain("token");
        assertThat(given().cookies(first.detailedCookies()).get("/").asString()).contains("environment");
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.cookie(dev.demur.web.Cookies.SESSION)).isNull();
        assertThat(again.asString()).contains("role=\"alert\"");
    }

    @Test
    void comesBackToThePageThatWasAskedForAndToNoOtherSite() {
        Browser browser = Browser.atSignIn();

        assertThat(browser.form()
                        .formParam("key", AsAdmin.KEY)
                        .formParam("then", "/rules?x=1")
                        .post("/sign-in")
                        .header("Location"))
                .endsWith("/rules?x=1");
        assertThat(browser.form()
                        .formParam("key", AsAdmin.KEY)
                        .formParam("then", "//elsewhere.example/")
                        .post("/sign-in")
                        .header("Location"))
                .doesNotContain("elsewhere");
    }

    @Test
    void signsOutForGood() {
        Browser browser = Browser.signedIn();

        assertThat(browser.form().post("/sign-out").statusCode()).isEqualTo(303);

        assertThat(browser.page().get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void signsNobodyOutByTheFormOfAnotherSite() {
        Browser browser = Browser.signedIn();

        assertThat(browser.page()
                        .formParam("token", "guessed")
                        .post("/sign-out")
                        .statusCode())
                .isEqualTo(403);

        assertThat(browser.page().get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void holdsTheBrowserToWhatIsItsOwn() {
        Response page = Browser.signedIn().page().get("/");

        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).doesNotContain("https://", "style=", "onclick=");
    }

    @Test
    void speaksGermanWhereTheBrowserDoes() {
        assertThat(given().header("Accept-Language", "de-AT,en;q=0.5")
                        .get("/sign-in")
                        .asString())
                .contains("<html lang=\"de\"", "Anmelden");
        assertThat(given().header("Accept-Language", "fr,it").get("/sign-in").asString())
                .contains("<html lang=\"en\"", "Sign in");
    }

    @Test
    void speaksTheLanguageThatWasChosen() {
        Response chosen = given().redirects().follow(false).get("/language/de");

        assertThat(given().header("Accept-Language", "en")
                        .cookies(chosen.detailedCookies())
                        .get("/sign-in")
                        .asString())
                .contains("<html lang=\"de\"");
    }

    @Test
    void checksWhatIsTyped() {
        Response answer = Browser.signedIn().check("{\"text\": \"%s\", \"channel\": \"x\"}".formatted(SEED));

        assertThat(answer.jsonPath().getString("decision")).isEqualTo("block");
        assertThat(answer.jsonPath().getInt("marks[0].start")).isEqualTo(7);
        assertThat(answer.jsonPath().getString("report")).contains("53 people", "<del>", "<ins>");
    }

    @Test
    void tellsWhatItFoundInTheLanguageOfThePage() {
        Browser browser = Browser.signedIn();
        String json = "{\"text\": \"%s\"}".formatted(SEED);

        Response german = browser.page()
                .header("Accept-Language", "de")
                .contentType("application/json")
                .header("X-Form-Token", browser.formToken())
                .body(json)
                .post("/check");

        assertThat(german.jsonPath().getString("verdict")).contains("Hält 53 Personen vor, was sie angesehen haben");
        assertThat(german.jsonPath().getString("report")).contains("Alle ansprechen");
        assertThat(browser.check(json).jsonPath().getString("verdict")).contains("Tells 53 people what they watched");
    }

    @Test
    void checksForNobodyElse() {
        Browser browser = Browser.signedIn();
        String json = "{\"text\": \"Hello\"}";

        assertThat(given().contentType("application/json")
                        .body(json)
                        .post("/check")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.page()
                        .contentType("application/json")
                        .body(json)
                        .post("/check")
                        .statusCode())
                .isEqualTo(403);
        assertThat(AsAdmin.given()
                        .contentType("application/json")
                        .body(json)
                        .post("/check")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void refusesWhatCannotBeADraft() {
        Browser browser = Browser.signedIn();

        assertThat(browser.check("{\"text\": \" \"}").statusCode()).isEqualTo(400);
        assertThat(browser.check("{\"text\": \"%s\"}".formatted("a".repeat(100_001)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void showsMarkupAndHiddenSignsAsTheText() {
        String report = Browser.signedIn()
                .check("{\"text\": \"%s <script>alert(1)</script>\\u202E\"}".formatted(SEED))
                .jsonPath()
                .getString("report");
        String shown = report.replaceAll(" data-text=\"[^\"]*\"", ""); // what a button puts in the editor is not shown

        assertThat(shown)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;[U+202E]")
                .doesNotContain("<script>", "\u202E");
    }
}
