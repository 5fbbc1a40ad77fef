package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not Slack's, and a Slack that does not take answers. */
@QuarkusTest
@TestProfile(WithChats.class)
final class UnfriendlyRequestsTest {

    private static final String FORM = "team_id=T1&user_id=U1&command=%2Fdemur&text=help";

    private static final String HALF_A_WINDOW =
            "{\"type\": \"view_submission\", \"team\": {\"id\": \"T1\"}, \"user\": {\"id\": \"U1\"}}";

    private final Chat slack = new Chat("T1", WithChats.SECRET);

    private static String now(long secondsAgo) {
        return Long.toString(Clock.systemUTC().instant().getEpochSecond() - secondsAgo);
    }

    private static Map<String, String> headers(String secret, String timestamp, String body) {
        String signature = SlackSignature.of(secret, timestamp, body.getBytes(StandardCharsets.UTF_8));
        return Map.of(SignedBody.TIMESTAMP, timestamp, SignedBody.SIGNATURE, signature);
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/slack/commands", "/slack/interactions", "/slack/events"})
    void refusesThemAllAlike(String path) {
        Map<String, String> right = headers(WithChats.SECRET, now(0), FORM);
        Map<String, String> unsigned = new HashMap<>(right);
        unsigned.remove(SignedBody.SIGNATURE);
        Map<String, String> timeless = new HashMap<>(right);
        timeless.remove(SignedBody.TIMESTAMP);

        assertRefused(Chat.send(path, FORM + "x", right));
        assertRefused(Chat.send(path, FORM, headers(WithChats.SECRET, now(301), FORM)));
        assertRefused(Chat.send(path, FORM, headers(WithChats.SECRET, now(-330), FORM)));
        assertRefused(Chat.send(path, FORM, headers("not the secret", now(0), FORM)));
        assertRefused(Chat.send(path, FORM, headers(WithChats.COMMAND_TOKEN, now(0), FORM)));
        assertRefused(Chat.send(path, FORM, unsigned));
        assertRefused(Chat.send(path, FORM, timeless));
        assertRefused(Chat.send(path, FORM, Map.of()));
        assertRefused(Chat.send(path, "", Map.of()));
    }

    @Test
    void refusesTheSameRequestTheSecondTime() {
        Map<String, String> right = headers(WithChats.SECRET, now(7), FORM);

        assertThat(Chat.send("/slack/commands", FORM, right).statusCode()).isEqualTo(200);
        assertRefused(Chat.send("/slack/commands", FORM, right));
        assertRefused(Chat.send("/slack/interactions", FORM, right));
    }

    @Test
    void refusesATeamThatItsSecretIsNotOf() {
        String form = FORM.replace("T1", "T2");

        assertRefused(Chat.send("/slack/commands", form, headers(WithChats.SECRET, now(0), form)));
    }

    /** Slack waits for three seconds; a test that waits for longer than its own limit has shown that we do not hold it. */
    @ParameterizedTest
    @ValueSource(strings = {"slow", "failing", "reset", "redirect", "endless", "endless-headers"})
    void takesCommandsWhateverBecomesOfTheAnswers(String behaviour) {
        for (int i = 0; i < 20; i++) {
            HttpResponse<String> answer = slack.command("U7", "help", "/answers/" + behaviour + "/" + i);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void followsNoRedirect() {
        slack.command("U7", "help", "/answers/redirect/once");
        Chat.taken("/answers/redirect/once");

        slack.command("U7", "help", "/answers/after-the-redirect");
        Chat.taken("/answers/after-the-redirect");
        assertThat(Chat.isTaken("/answers/followed")).isFalse();
    }

    @Test
    void answersOnlyWhereAnswersMayGo() {
        String form = slack.commandForm("U7", "help", "/answers/elsewhere").replace("127.0.0.1", "localhost");

        assertThat(slack.signed("/slack/commands", form).statusCode()).isEqualTo(200);
        slack.command("U7", "help", "/answers/after-elsewhere");
        Chat.taken("/answers/after-elsewhere");
        assertThat(Chat.isTaken("/answers/elsewhere")).isFalse();
    }

    @Test
    void takesWhatIsSignedAndMakesNoSense() {
        for (String payload : List.of(
                "",
                "{",
                "[]",
                "{}",
                "null",
                "{\"type\": \"block_actions\"}",
                "{\"type\": 7}",
                HALF_A_WINDOW,
                HALF_A_WINDOW.replace("}}", "}, \"view\": 7}"))) {
            assertThat(slack.interaction(payload).statusCode()).as(payload).isEqualTo(200);
        }
        for (String event : List.of("{", "{}", "{\"type\": \"event_callback\", \"event\": {}}", "{\"event\": 7}")) {
            assertThat(slack.event(event).statusCode()).as(event).isEqualTo(200);
        }
    }
}
