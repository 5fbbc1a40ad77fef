package dev.demur.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages about reviews without a browser: who may what, and what is said to those who may not. */
@QuarkusTest
final class ReviewPagesTest {

    private Office office = Office.NONE;

    @BeforeEach
    void open() {
        office = Office.fresh();
    }

    private static Response act(Browser browser, String id, String what, Map<String, ?> form) {
        return browser.form().formParams(form).post("/reviews/" + id + "/" + what);
    }

    private static String draft(String text) {
        return "{\"text\": \"%s\", \"channel\": \"x\"}".formatted(text);
    }

    private static Response submit(Browser browser, String json) {
        return browser.form().formParam("draft", json).post("/reviews");
    }

    @Test
    void takesADraftInAsItWasTyped() {
        Browser author = Browser.signedIn(office.author());

        Response answer = submit(author, draft("Thank you,\\nall!"));

        assertThat(answer.statusCode()).isEqualTo(303);
        String id = answer.header("Location").replaceAll(".*/reviews/(rev_[^?]+).*", "$1");
        Response kept = Office.with(office.author()).get("/v1/reviews/" + id);
        assertThat(kept.jsonPath().getString("text")).isEqualTo("Thank you,\nall!");
        assertThat(kept.jsonPath().getString("title")).isEqualTo("Thank you,");
    }

    @Test
    void saysWhyADraftWasNotTakenIn() {
        Browser author = Browser.signedIn(office.author());

        Response past = submit(author, "{\"text\": \"Hello\", \"scheduledAt\": \"2020-01-01T00:00:00Z\"}");
        Response none = submit(author, "{\"text\": \" \"}");

        assertThat(past.statusCode()).isEqualTo(409);
        assertThat(past.asString()).contains("role=\"alert\"", "too soon");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(submit(author, "no JSON").statusCode()).isEqualTo(400);
    }

    @Test
    void takesNothingFromTheFormOfAnotherSite() {
        Browser author = Browser.signedIn(office.author());

        Response answer = author.page()
                .formParam("draft", draft("Hello"))
                .formParam("token", "guessed")
                .post("/reviews");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void decidesNothingByTheFormOfAnotherSite() {
        String id = office.submit(Office.CREEPY);
        Browser reviewer = Browser.signedIn(office.reviewer());

        Response answer = reviewer.page()
                .formParams(Map.of("decision", "approve", "revision", "1", "token", "guessed"))
                .post("/reviews/" + id + "/decision");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(state(id)).isEqualTo("open");
    }

    private String state(String id) {
        return Office.with(office.admin()).get("/v1/reviews/" + id).jsonPath().getString("state");
    }

    @Test
    void saysWhyADecisionWasRefused() {
        String id = office.submit(Office.CREEPY);
        Browser reviewer = Browser.signedIn(office.reviewer());
        Browser author = Browser.signedIn(office.author());

        assertThat(act(author, id, "decision", Map.of("decision", "approve", "revision", "1"))
                        .statusCode())
                .isEqualTo(403);
        Response stale = act(reviewer, id, "decision", Map.of("decision", "approve", "revision", "7"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.asString()).contains("newer revision, number 1");
        Response mute = act(reviewer, id, "decision", Map.of("decision", "reject", "revision", "1", "comment", " "));
        assertThat(mute.statusCode()).isEqualTo(400);
        assertThat(mute.asString()).contains("say why");
        assertThat(act(reviewer, id, "decision", Map.of("decision", "perhaps")).statusCode())
                .isEqualTo(400);
        assertThat(state(id)).isEqualTo("open");
    }

    @Test
    void nobodyDecidesTheirOwnDraft() {
        Browser reviewer = Browser.signedIn(office.reviewer());
        Response submitted = submit(reviewer, draft(Office.CREEPY));
        String id = submitted.header("Location").replaceAll(".*/reviews/(rev_[^?]+).*", "$1");

        Response answer = act(reviewer, id, "decision", Map.of("decision", "approve", "revision", "1"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.asString()).contains("you wrote a revision of this draft");
    }

    @Test
    void keepsWhatWasSaidWhenItIsRefused() {
        String id = office.submit(Office.CREEPY);
        Browser reviewer = Browser.signedIn(office.reviewer());

        Response answer = act(
                reviewer,
                id,
                "decision",
                Map.of("decision", "approve", "revision", "9", "comment", "All well </textarea><script>"));

        assertThat(answer.asString()).contains("All well &lt;/textarea&gt;&lt;script&gt;");
    }

    @Test
    void comparesAnyTwoRevisions() {
        String id = office.submit("One fine day");
        office.revise(id, "One bad day");
        office.revise(id, "One bad night");
        Browser reviewer = Browser.signedIn(office.reviewer());

        String both = reviewer.page().get("/reviews/" + id + "?from=1&to=3").asString();
        String last = reviewer.page().get("/reviews/" + id).asString();

        assertThat(both).contains("fine day<span class=\"unseen\">] </span></del>");
        assertThat(last).contains("day<span class=\"unseen\">] </span></del>").doesNotContain("fine");
    }

    @Test
    void erasesOnlyWhatIsConfirmed() {
        String id = office.submit("To be forgotten");
        Browser admin = Browser.signedIn(office.admin());

        assertThat(act(admin, id, "erasure", Map.of()).statusCode()).isEqualTo(400);
        assertThat(act(admin, id, "erasure", Map.of("confirm", "yes")).statusCode())
                .isEqualTo(303);

        assertThat(admin.page().get("/reviews/" + id).asString())
                .contains("The words of this review were erased")
                .doesNotContain("forgotten");
    }

    @Test
    void renewsAClearance() {
        String id = office.submit(Office.KIND);
        Office.decide(office.reviewer(), id, Map.of("decision", "approve", "revision", 1));

        assertThat(act(Browser.signedIn(office.author()), id, "clearance", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(act(Browser.signedIn(office.author()), office.submit(Office.KIND), "clearance", Map.of())
                        .asString())
                .contains("only an approved review has a clearance");
    }

    @Test
    void filtersAndSearchesTheQueue() {
        office.submit(Map.of("text", "Good morning all", "channel", "press", "title", "Morning"));
        office.submit(Map.of("text", Office.CREEPY, "channel", "x", "title", "Evening"));
        Browser reviewer = Browser.signedIn(office.reviewer());

        assertThat(queue(reviewer, "")).contains(">Morning<", ">Evening<");
        assertThat(queue(reviewer, "?channel=press")).contains(">Morning<").doesNotContain(">Evening<");
        assertThat(queue(reviewer, "?rule=small-cohort-behaviour"))
                .contains(">Evening<")
                .doesNotContain(">Morning<");
        assertThat(queue(reviewer, "?q=morning")).contains(">Morning<").doesNotContain(">Evening<");
        assertThat(queue(reviewer, "?q=%00&author=%00&after=%00&state=%00")).contains(">Morning<");
        assertThat(queue(reviewer, "?state=approved")).contains("No review is in this state");
    }

    private static String queue(Browser browser, String query) {
        return browser.page().urlEncodingEnabled(false).get("/reviews" + query).asString();
    }

    @Test
    void pagesThroughTheQueue() {
        for (int i = 0; i <= QueueReader.PAGE; i++) {
            office.submit(Map.of("text", "Hello " + i, "title", "Post number " + i + " of all"));
        }
        Browser reviewer = Browser.signedIn(office.reviewer());

        String first = queue(reviewer, "");
        String next = first.replaceAll("(?s).*href=\"/reviews(\\?[^\"]+)\" rel=\"next\".*", "$1");

        assertThat(first).doesNotContain("Post number 0 of all");
        assertThat(queue(reviewer, next.replace("&amp;", "&")))
                .contains("Post number 0 of all")
                .doesNotContain("rel=\"next\"");
    }

    @Test
    void showsNothingOfAnotherWorkspace() {
        String id = Office.fresh().submit(Office.CREEPY);
        Browser reviewer = Browser.signedIn(office.reviewer());

        assertThat(reviewer.page().get("/reviews/" + id).statusCode()).isEqualTo(404);
        assertThat(act(reviewer, id, "decision", Map.of("decision", "approve", "revision", "1"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(queue(reviewer, "")).doesNotContain(id);
    }

    @Test
    void showsPeopleAPageWhereProgramsGetAProblem() {
        Browser reviewer = Browser.signedIn(office.reviewer());

        Response page = reviewer.page().header("Accept", "text/html,*/*;q=0.8").get("/reviews/rev_none");
        Response problem = reviewer.page().header("Accept", "application/json").get("/reviews/rev_none");
        Response nowhere = reviewer.page().header("Accept", "text/html").get("/nowhere");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.asString()).contains("There is nothing here");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.contentType()).startsWith("text/html");
        assertThat(problem.contentType()).startsWith("application/problem+json");
        assertThat(Office.with(office.reviewer())
                        .header("Accept", "text/html")
                        .get("/v1/reviews/rev_none")
                        .contentType())
                .startsWith("application/problem+json");
    }

    @Test
    void showsAPageToThoseWhoMayNot() {
        Browser checker = Browser.signedIn(Office.key(office.admin(), "checker", "checker"));

        Response page = checker.page().header("Accept", "text/html").get("/reviews");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.asString()).contains("You may not do this");
        assertThat(checker.page().get("/").asString())
                .contains("Submitting takes an author")
                .doesNotContain("id=\"submit\"");
    }

    @Test
    void tellsNobodyWhoIsNotSignedIn() {
        assertThat(io.restassured.RestAssured.get("/reviews/live").statusCode()).isEqualTo(401);
        assertThat(Office.with(office.reviewer()).get("/reviews/live").statusCode())
                .isEqualTo(401);
    }

    @Test
    void clearsWhatTheCheckPassesAndNothingElse() {
        Browser author = Browser.signedIn(office.author());

        Response good = author.script(draft(Office.KIND), "/clearance");
        Response bad = author.script(draft(Office.CREEPY), "/clearance");

        assertThat(good.statusCode()).isEqualTo(201);
        assertThat(good.asString()).contains("<textarea", "ey");
        assertThat(bad.statusCode()).isEqualTo(409);
        assertThat(bad.asString())
                .contains("the check does not pass this draft")
                .doesNotContain("<textarea");
    }
}
