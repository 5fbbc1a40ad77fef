package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
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

    @Test
    void goesFromACommandToADecisionByAnotherPerson() {
        assertThat(slack.command("U1", DRAFT, "/answers/whole-way").statusCode())
                .isEqualTo(200);
        JsonPath verdict = Chat.taken("/answers/whole-way");
        assertThat(verdict.getString("response_type")).isEqualTo("ephemeral");
        assertThat(verdict.getString("blocks[0].text.text")).isEqualTo("⛔ Not as it stands");

        slack.click("U1", button(verdict, "submit-draft"), "/answers/submitted");
        JsonPath submitted = Chat.taken("/answers/submitted");
        assertThat(submitted.getBoolean("replace_original")).isTrue();
        JsonPath notice = Chat.taken("/hooks/desk");
        assertThat(notice.getString("blocks[0].text.text")).isEqualTo("📝 Waits for review");
        assertThat(notice.prettify()).doesNotContain("Christmas Prince");

        slack.click("U1", button(notice, "approve"), "/answers/own");
        assertThat(Chat.taken("/answers/own").getString("text")).contains("does not let you decide");
        slack.click("U2", button(notice, "approve"), "/answers/approved");
        JsonPath approved = Chat.taken("/answers/approved");
        assertThat(approved.getBoolean("replace_original")).isTrue();
        assertThat(approved.getString("blocks[0].text.text")).isEqualTo("✅ Approved");
    }
}
