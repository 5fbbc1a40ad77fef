package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.ChatUser;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChatWorkspacesTest {

    private static ChatWorkspaces environment(Map<String, String> variables) {
        SlackSettings settings = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(SlackSettings.class)
                .withSources(new EnvConfigSource(variables, 300))
                .build()
                .getConfigMapping(SlackSettings.class);
        return new ChatWorkspaces(settings);
    }

    @Test
    void oneVariableSetsUpSlack() {
        assertThat(environment(Map.of("DEMUR_SLACK_SIGNING_SECRET", "s")).slack())
                .extracting(ChatWorkspace::name, ChatWorkspace::demur, ChatWorkspace::botToken)
                .containsExactly(tuple("default", WorkspaceId.FIRST, null));
    }

    @Test
    void variablesSetUpSeveralWorkspacesAndTheirPeople() {
        ChatWorkspaces workspaces = environment(Map.of(
                "DEMUR_SLACK_SIGNING_SECRET", "shared",
                "DEMUR_SLACK_BOT_TOKEN", "xoxb",
                "DEMUR_SLACK_WORKSPACES_ACME_TEAM_ID", "T1",
                "DEMUR_SLACK_WORKSPACES_ACME_DEMUR_WORKSPACE", "ws_other",
                "DEMUR_SLACK_WORKSPACES_ACME_USERS_U01_ROLE", "reviewer",
                "DEMUR_SLACK_WORKSPACES_ACME_USERS_U01_NAME", "Ann",
                "DEMUR_SLACK_WORKSPACES_AMT_SIGNING_SECRET", "own",
                "DEMUR_SLACK_WORKSPACES_AMT_LANGUAGE", "de"));

        assertThat(workspaces.named("acme").orElseThrow().secret()).isEqualTo("shared");
        assertThat(workspaces.named("amt").orElseThrow().secret()).isEqualTo("own");
        assertThat(workspaces.named("amt").orElseThrow().language()).hasToString("de");
        assertThat(workspaces.named("amt").orElseThrow().botToken()).isEqualTo("xoxb");
        assertThat(workspaces.accounts())
                .containsExactly(Map.entry(
                        new ChatUser("T1", "U01"),
                        new Caller(new WorkspaceId("ws_other"), "chat_acme_U01", "Ann", Role.REVIEWER)));
    }

    @Test
    void aKeyIsEnoughOfAnAccount() {
        Map<ChatUser, Caller> accounts = Settings.workspaces(Map.of(
                        "workspaces.acme.signing-secret", "s",
                        "workspaces.acme.team-id", "T1",
                        "workspaces.acme.users.U01.key", "key_1"))
                .accounts();

        assertThat(accounts.get(new ChatUser("T1", "U01")))
                .extracting(Caller::id)
                .isEqualTo("key_1");
    }

    @Test
    void printsNoSecret() {
        assertThat(environment(Map.of("DEMUR_SLACK_SIGNING_SECRET", "hush"))
                        .slack()
                        .toList())
                .hasToString("[chat workspace default]");
    }
}
