package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.Decision;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.ReviewData;
import dev.demur.core.event.Target;
import dev.demur.core.text.Channel;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RoutesTest {

    private static final String URL = "https://hooks.slack.com/services/T1/B1/x";

    private static Routes routes(Map<String, String> notice) {
        Map<String, String> settings = new HashMap<>();
        settings.put("workspaces.acme.signing-secret", "s");
        settings.put("workspaces.acme.bot-token", "xoxb");
        notice.forEach((key, value) -> settings.put("workspaces.acme.notify.desk." + key, value));
        SlackSettings read = Settings.of(settings);
        return new Routes(read, new ChatWorkspaces(read));
    }

    private static Event event(EventType type, Channel channel, Decision decision) {
        ReviewData data = new ReviewData("rev_1", "open", 1, decision, null, List.of(), channel, null, "key_1", null);
        return new Event(WorkspaceId.FIRST, type, Instant.EPOCH, data);
    }

    private static boolean tells(Map<String, String> notice, EventType type) {
        return !routes(notice).of(event(type, Channel.X, Decision.REVIEW)).isEmpty();
    }

    @Test
    void tellsOfReviewsAndOfNothingElse() {
        Map<String, String> all = Map.of("url", URL);

        assertThat(routes(all).of(event(EventType.REVIEW_OPENED, Channel.X, Decision.PASS)))
                .containsExactly(new Target("chat", "acme/desk"));
        assertThat(tells(all, EventType.REVIEW_REVISED)).isTrue();
        assertThat(tells(all, EventType.REVIEW_DUE_SOON)).isTrue();
        assertThat(tells(all, EventType.REVIEW_DECIDED)).isTrue();
        assertThat(tells(all, EventType.REVIEW_EXPIRED)).isTrue();
        assertThat(tells(all, EventType.RULESET_RELOADED)).isFalse();
    }

    @Test
    void tellsWhatItIsSetUpFor() {
        Map<String, String> some = Map.of("url", URL, "events", "due-soon");

        assertThat(tells(some, EventType.REVIEW_DUE_SOON)).isTrue();
        assertThat(tells(some, EventType.REVIEW_OPENED)).isFalse();
        assertThat(tells(some, EventType.REVIEW_DECIDED)).isFalse();
    }

    @Test
    void keepsAMessageOfTheBotUpToDateWhateverItIsSetUpFor() {
        assertThat(tells(Map.of("channel", "C1", "events", "opened"), EventType.REVIEW_DECIDED))
                .isTrue();
    }

    @Test
    void choosesByChannelAndVerdict() {
        Routes routes = routes(Map.of("url", URL, "channels", "x,press", "decision", "review"));

        assertThat(routes.of(event(EventType.REVIEW_OPENED, Channel.PRESS, Decision.BLOCK)))
                .hasSize(1);
        assertThat(routes.of(event(EventType.REVIEW_OPENED, Channel.X, Decision.REVIEW)))
                .hasSize(1);
        assertThat(routes.of(event(EventType.REVIEW_OPENED, Channel.TIKTOK, Decision.BLOCK)))
                .isEmpty();
        assertThat(routes.of(event(EventType.REVIEW_OPENED, Channel.X, Decision.PASS)))
                .isEmpty();
    }

    @Test
    void tellsNothingOfOtherWorkspaces() {
        ReviewData data =
                new ReviewData("rev_1", "open", 1, Decision.BLOCK, null, List.of(), Channel.X, null, "key_1", null);
        Event event = new Event(new WorkspaceId("ws_other"), EventType.REVIEW_OPENED, Instant.EPOCH, data);

        assertThat(routes(Map.of("url", URL)).of(event)).isEmpty();
    }

    @Test
    void refusesSettingsThatCannotBe() {
        assertThatThrownBy(() -> routes(Map.of("text", "true")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("demur.slack.workspaces.acme.notify.desk needs either a url or a channel");
        assertThatThrownBy(() -> routes(Map.of("url", URL, "channel", "C1")))
                .isInstanceOf(ConfigurationException.class);
        assertThatThrownBy(() -> routes(Map.of("url", URL, "channels", "x,nowhere")))
                .hasMessageContaining("nowhere is none");
        assertThatThrownBy(() -> routes(Map.of("url", URL, "decision", "maybe")))
                .hasMessageContaining("is pass, review or block");
        assertThatThrownBy(() -> Settings.workspaces(Map.of("workspaces.acme.team-id", "T1")))
                .hasMessage("demur.slack.workspaces.acme needs a signing-secret");
        assertThatThrownBy(() -> Settings.workspaces(Map.of(
                                "workspaces.acme.signing-secret", "s", "workspaces.acme.users.U1.role", "author"))
                        .accounts())
                .hasMessageContaining("needs the team-id beside it");
    }
}
