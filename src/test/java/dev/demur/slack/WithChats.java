package dev.demur.slack;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A service with two Slack workspaces and a Mattermost team, all of which {@link ChatStub} is. */
public final class WithChats implements QuarkusTestProfile {

    static final String SECRET = "secret-of-the-tests-and-of-nothing-else";
    static final String BARE_SECRET = "another-secret-of-the-tests";
    static final String COMMAND_TOKEN = "command-token-of-the-tests";

    @Override
    public Map<String, String> getConfigOverrides() {
        String stub = "http://127.0.0.1:" + port();
        Map<String, String> settings = new HashMap<>();
        settings.put("test.chat", stub);
        settings.put("demur.slack.api", stub + "/api/");
        settings.put("demur.slack.answer-origins", stub);
        settings.put("demur.slack.timeout", "2S");
        settings.put("demur.slack.pages", "https://demur.example.com");
        putTeam(settings, "acme", Map.of("signing-secret", SECRET, "team-id", "T1", "bot-token", "xoxb-of-the-tests"));
        putTeam(
                settings,
                "acme",
                Map.of(
                        "users.U1.role", "author",
                        "users.U1.name", "Ann",
                        "users.U2.role", "reviewer",
                        "users.U2.name", "Ben",
                        "notify.newsroom.channel", "C1",
                        "notify.desk.url", stub + "/hooks/desk",
                        "notify.desk.decision", "review"));
        putTeam(settings, "bare", Map.of("signing-secret", BARE_SECRET, "team-id", "T2", "language", "de"));
        putTeam(settings, "bare", Map.of("users.U2.role", "reviewer", "users.U2.name", "Ben"));
        putTeam(
                settings,
                "town",
                Map.of(
                        "kind", "mattermost",
                        "command-token", COMMAND_TOKEN,
                        "team-id", "M1",
                        "notify.square.url", stub + "/hooks/square",
                        "notify.square.text", "true"));
        return settings;
    }

    private static void putTeam(Map<String, String> settings, String name, Map<String, String> own) {
        own.forEach((key, value) -> settings.put("demur.slack.workspaces." + name + "." + key, value));
    }

    private static int port() {
        try {
            return ChatStub.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
