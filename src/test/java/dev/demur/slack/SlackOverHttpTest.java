package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.rest.AsAdmin;
import dev.demur.webhook.Subscriber;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The whole way over HTTP, as Slack goes it. */
@QuarkusTest
@TestProfile(WithChats.class)
final class SlackOverHttpTest {

    private static final String DRAFT =
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?";

    private final Chat slack = new Chat("T1", WithChats.SECRET);

    static Map<String, Object> button(JsonPath message, String action) {
        List<Map<String, Object>> elements =
                message.getList("blocks.findAll { it.elements != null }.elements.flatten()");
        return elements.stream()
                .filter(element -> String.valueOf(element.get("action_id")).startsWith(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + action + " in " + message.prettify()));
    }

    /** A button about the same review, as the reviewers' message has it and the author's has not. */
    private static Map<String, Object> asked(JsonPath submitted, String action) {
        return Map.of(
                "action_id", action, "value", button(submitted, "show-draft").get("value"));
    }

    @Test
    void goesFromACommandToAWebhookByTwoPeople() throws Exception {
        try (Subscriber subscriber = Subscriber.start()) {
            String secret = subscribed(subscriber);

            assertThat(slack.command("U1", DRAFT, "/answers/whole-way").body()).isEmpty();
            JsonPath verdict = Chat.taken("/answers/whole-way");
            assertThat(verdict.getString("response_type")).isEqualTo("ephemeral");
            assertThat(verdict.getString("blocks[0].text.text")).isEqualTo("⛔ Not as it stands");

            slack.click("U1", button(verdict, "submit-draft"), "/answers/submitted");
            JsonPath submitted = Chat.taken("/answers/submitted");
            assertThat(submitted.getBoolean("replace_original")).isTrue();
            Map<String, Object> approve = asked(submitted, "approve");
            JsonPath notice = noticeOf(approve);
            assertThat(notice.getString("blocks[0].text.text")).isEqualTo("📝 Waits for review");
            assertThat(notice.prettify()).doesNotContain("Christmas Prince");

            slack.click("U1", approve, "/answers/own");
            assertThat(Chat.taken("/answers/own").getString("text")).contains("does not let you decide");
            slack.click("U2", button(notice, "approve"), "/answers/approved");
            JsonPath approved = Chat.taken("/answers/approved");
            assertThat(approved.getBoolean("replace_original")).isTrue();
            assertThat(approved.getString("blocks[0].text.text")).isEqualTo("✅ Approved");

            Subscriber.Message event = decided(subscriber, approve);
            event.verify(secret);
            assertThat(event.data().get("state").asText()).isEqualTo("approved");
            assertThat(event.data().get("by").get("name").asText()).isEqualTo("Ben");
        }
    }

    private static String subscribed(Subscriber subscriber) {
        return AsAdmin.given()
                .contentType("application/json")
                .body("{\"url\": \"%s\", \"events\": [\"review.decided\"]}".formatted(subscriber.address("/events")))
                .post("/v1/webhooks")
                .jsonPath()
                .getString("secret");
    }

    /** Other tests have reviews of their own, which the same channel is told of. */
    private static JsonPath noticeOf(Map<String, Object> button) {
        return takenOf("/hooks/desk", String.valueOf(button.get("value")));
    }

    private static JsonPath takenOf(String path, String part) {
        JsonPath message = Chat.taken(path);
        while (!message.prettify().contains(part)) {
            message = Chat.taken(path);
        }
        return message;
    }

    private static Subscriber.Message decided(Subscriber subscriber, Map<String, Object> button)
            throws InterruptedException {
        String review = String.valueOf(button.get("value")).split(":")[1];
        for (int i = 0; i < 300; i++) {
            Optional<Subscriber.Message> found = subscriber.received("/events").stream()
                    .filter(message -> message.data().get("id").asText().equals(review))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no event of " + review);
    }

    @Test
    void aMessageOfTheBotChangesWithADecisionTakenElsewhere() {
        JsonPath submitted = submitted("Anna, 9, of Hill Street School is ill today.", "/answers/elsewhere");
        String shown = String.valueOf(button(submitted, "show-draft").get("value"));
        JsonPath posted = takenOf("/api/chat.postMessage", shown);
        assertThat(posted.getString("channel")).isEqualTo("C1");

        AsAdmin.given()
                .contentType("application/json")
                .body("{\"decision\": \"reject\", \"comment\": \"A child\", \"revision\": 1}")
                .post("/v1/reviews/" + shown.split(":")[1] + "/decision")
                .then()
                .statusCode(200);

        JsonPath changed = takenOf("/api/chat.update", shown);
        assertThat(changed.getString("channel")).isEqualTo("C1");
        assertThat(changed.getString("ts")).startsWith("17.");
        assertThat(changed.getString("blocks[0].text.text")).isEqualTo("⛔ Rejected");
        assertThat(changed.prettify()).contains("A child", "environment");
        JsonPath word = takenOf("/api/chat.postMessage", changed.getString("ts"));
        assertThat(word.getString("text")).isEqualTo("⛔ Rejected");
    }

    private JsonPath submitted(String draft, String answerTo) {
        slack.command("U1", draft, answerTo);
        slack.click("U1", button(Chat.taken(answerTo), "submit-draft"), answerTo + "/done");
        return Chat.taken(answerTo + "/done");
    }

    @Test
    void aClickIsOneHoweverOftenItComes() {
        slack.command("U1", "Good morning to all who clicked twice.", "/answers/twice");
        Map<String, Object> button = button(Chat.taken("/answers/twice"), "submit-draft");

        slack.click("U1", button, "/answers/twice/done");
        slack.click("U1", button, "/answers/twice/done");

        assertThat(button(Chat.taken("/answers/twice/done"), "show-draft"))
                .isEqualTo(button(Chat.taken("/answers/twice/done"), "show-draft"));
    }

    @Test
    void asksForAReasonInAWindowAndGivesIt() {
        JsonPath submitted = submitted(DRAFT, "/answers/reason");
        slack.click("U2", asked(submitted, "request-changes"), "/answers/reason/clicked");
        JsonPath opened = takenOf("/api/views.open", "reason");
        assertThat(opened.getString("view.title.text")).isEqualTo("Reason");

        String blank = window("reason", opened.getString("view.private_metadata"), "  ");
        assertThat(JsonPath.from(slack.interaction(blank).body()).getString("errors.reason"))
                .isEqualTo("Please give a reason.");
        String given = window("reason", opened.getString("view.private_metadata"), "Leave the number out.");
        assertThat(slack.interaction(given).body()).isEmpty();

        JsonPath changed = Chat.taken("/answers/reason/clicked");
        assertThat(changed.getString("blocks[0].text.text")).isEqualTo("✏️ Changes requested");
        assertThat(changed.prettify()).contains("Leave the number out.");
    }

    private static String window(String callback, String metadata, String typed) {
        return """
                {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "U2", "username": "ben"},
                 "view": {"id": "V%d", "callback_id": "%s", "private_metadata": "%s",
                  "state": {"values": {"%s": {"%s": {"type": "plain_text_input", "value": "%s"}}}}}}
                """
                .formatted(typed.length(), callback, metadata, callback, callback, typed);
    }

    @Test
    void saysWhyADecisionIsNoneOfTheirs() {
        JsonPath submitted = submitted("Good morning to all who wait.", "/answers/refused");
        Map<String, Object> approve = asked(submitted, "approve");
        slack.click("U2", approve, "/answers/refused/first");
        assertThat(Chat.taken("/answers/refused/first").getString("text")).isEqualTo("✅ Approved");

        slack.click("U2", approve, "/answers/refused/again");
        slack.click("U7", approve, "/answers/refused/unknown");

        assertThat(Chat.taken("/answers/refused/again").getString("text"))
                .isEqualTo("It is not open any more: ✅ Approved.");
        assertThat(Chat.taken("/answers/refused/unknown").getString("text")).contains("/v1/slack/links", "U7", "T1");
    }

    @Test
    void linksSomebodyByACode() {
        String key = AsAdmin.given()
                .contentType("application/json")
                .body("{\"name\": \"Cleo\", \"role\": \"reviewer\"}")
                .post("/v1/keys")
                .jsonPath()
                .getString("key");
        String code = RestAssured.given()
                .header("Authorization", "Bearer " + key)
                .post("/v1/slack/links")
                .jsonPath()
                .getString("code");

        slack.command("U3", "link", "/answers/link/before");
        assertThat(Chat.taken("/answers/link/before").getString("text")).startsWith("I do not know who you are");
        slack.command("U3", "link " + code, "/answers/link/now");
        assertThat(Chat.taken("/answers/link/now").getString("text"))
                .isEqualTo("You are Cleo in Demur from now on, with the role reviewer.");
        slack.command("U3", "link " + code, "/answers/link/again");
        assertThat(Chat.taken("/answers/link/again").getString("text")).startsWith("This code does not work");
        AsAdmin.given().post("/v1/slack/links").then().statusCode(409);
    }

    @Test
    void showsAnotherWayToSayItWithAVerdictOfItsOwn() {
        slack.command("U1", DRAFT, "/answers/rewrite");
        slack.click("U1", button(Chat.taken("/answers/rewrite"), "use-rewrite"), "/answers/rewrite/shown");

        JsonPath shown = Chat.taken("/answers/rewrite/shown");
        assertThat(shown.getBoolean("replace_original")).isFalse();
        assertThat(shown.getString("blocks[1].elements[0].elements[0].text"))
                .contains("A Christmas Prince")
                .doesNotContain("53");
        assertThat(shown.getString("blocks[2].text.text")).isEqualTo("✅ Good to go");
    }

    @Test
    void aLongDraftSurvivesUntilItIsSubmitted() {
        String end = " Hill Street, and that is the end.";
        slack.command("U1", "word ".repeat(3_000) + end, "/answers/long");
        Map<String, Object> button = button(Chat.taken("/answers/long"), "submit-draft");
        assertThat(String.valueOf(button.get("value"))).startsWith("d:drf_").hasSizeLessThan(40);

        slack.click("U1", button, "/answers/long/done");
        String[] at = String.valueOf(
                        button(Chat.taken("/answers/long/done"), "show-draft").get("value"))
                .split(":");
        assertThat(AsAdmin.given().get("/v1/reviews/" + at[1]).jsonPath().getString("revisions[0].text"))
                .endsWith(end);
    }

    @Test
    void checksAMessageByItsShortcut() {
        slack.interaction(
                """
                {"type": "message_action", "callback_id": "check-message", "team": {"id": "T1"},
                 "user": {"id": "U7", "name": "gil"}, "response_url": "%s/answers/message", "trigger_id": "t",
                 "message": {"type": "message", "text": "Dear person who ordered 42 pizzas &amp; cried: you ok?"}}
                """
                        .formatted(Chat.stub()));

        assertThat(Chat.taken("/answers/message").prettify()).contains("42");
    }

    @Test
    void composesInAWindow() {
        slack.interaction(
                """
                {"type": "shortcut", "callback_id": "compose", "team": {"id": "T1"}, "trigger_id": "t",
                 "user": {"id": "U1", "username": "ann"}}
                """);
        assertThat(takenOf("/api/views.open", "static_select").getString("view.callback_id"))
                .isEqualTo("compose");
        String typed =
                """
                {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "U1", "username": "ann"},
                 "view": {"id": "V1", "callback_id": "compose", "state": {"values": {
                  "draft": {"draft": {"type": "plain_text_input", "value": "%s"}},
                  "channel": {"channel": {"type": "static_select", "selected_option": {"value": "x"}}}}}}}
                """
                        .formatted(DRAFT);
        JsonPath next = JsonPath.from(slack.interaction(typed).body());
        assertThat(next.getString("response_action")).isEqualTo("update");
        assertThat(next.getString("view.blocks[0].text.text")).isEqualTo("⛔ Not as it stands");
        assertThat(next.getString("view.private_metadata")).isEqualTo("x:" + DRAFT);

        String submit =
                """
                {"type": "view_submission", "team": {"id": "T1"}, "user": {"id": "U1", "username": "ann"},
                 "view": {"id": "V2", "callback_id": "composed", "private_metadata": "x:%s"}}
                """
                        .formatted(DRAFT);
        assertThat(JsonPath.from(slack.interaction(submit).body()).getString("view.blocks[0].text.text"))
                .isEqualTo("Submitted.");
    }

    @Test
    void answersWhoMentionsIt() {
        slack.event(
                """
                {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": {"type": "app_mention",
                 "user": "U7", "text": "<@U0BOT> %s", "channel": "C5", "ts": "1.2"}}
                """
                        .formatted(DRAFT));

        JsonPath whispered = Chat.taken("/api/chat.postEphemeral");
        assertThat(whispered.getString("user")).isEqualTo("U7");
        assertThat(whispered.getString("channel")).isEqualTo("C5");
        assertThat(whispered.getString("blocks[0].text.text")).isEqualTo("⛔ Not as it stands");
    }

    @Test
    void tellsSlackThatItIsThere() {
        String challenge = "{\"type\": \"url_verification\", \"token\": \"x\", \"challenge\": \"3eZbrw1aB\"}";

        assertThat(JsonPath.from(slack.event(challenge).body()).getString("challenge"))
                .isEqualTo("3eZbrw1aB");
    }

    @Test
    void withoutATokenItAsksInTheMessageAndInTheTeamsLanguage() {
        Chat bare = new Chat("T2", WithChats.BARE_SECRET);
        JsonPath submitted = submitted("Guten Morgen an alle, die warten.", "/answers/bare");
        bare.click("U2", asked(submitted, "reject"), "/answers/bare/asked");
        JsonPath asked = Chat.taken("/answers/bare/asked");
        assertThat(asked.getString("blocks[0].label.text")).isEqualTo("Warum soll er nicht erscheinen?");

        bare.click(
                "U2",
                button(asked, "give-reason"),
                "/answers/bare/given",
                "{\"reason\": {\"reason\": {\"value\": \"Zu früh\"}}}");

        assertThat(Chat.taken("/answers/bare/given").getString("text")).isEqualTo("⛔ Abgelehnt");
        assertThat(Chat.taken("/answers/bare/asked").prettify()).contains("Zu früh");
    }

    @Test
    void mattermostGetsItsOwnShapes() {
        Chat town = new Chat("M1", "");
        String form = town.commandForm("m7", DRAFT, "/answers/town");
        Map<String, String> token = Map.of("Authorization", "Token " + WithChats.COMMAND_TOKEN);

        assertThat(JsonPath.from(Chat.send("/slack/commands", form, token).body())
                        .getString("text"))
                .isEqualTo("Reading …");

        JsonPath verdict = Chat.taken("/answers/town");
        assertThat(verdict.getString("text"))
                .startsWith("#### ⛔ Not as it stands")
                .contains("53 people");
        assertThat(Chat.send("/slack/commands", form, Map.of("Authorization", "Token other"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void mattermostIsToldOfReviewsWithTheTextWhereSoSet() {
        submitted("Good morning to everybody in the square.", "/answers/square");

        JsonPath post = takenOf("/hooks/square", "in the square");
        assertThat(post.getString("attachments[0].color")).startsWith("#");
        assertThat(post.getString("text")).startsWith("#### ");
    }
}
