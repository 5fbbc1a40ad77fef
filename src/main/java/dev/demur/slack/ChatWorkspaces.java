package dev.demur.slack;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.ChatUser;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The chats that are set up. A setting that cannot be ends the start and says which it is. */
@Singleton
public class ChatWorkspaces {

    private static final String ONLY = "default";

    private final SlackSettings settings;
    private final List<ChatWorkspace> all;

    public ChatWorkspaces(SlackSettings settings) {
        this.settings = settings;
        this.all = settings.workspaces().isEmpty()
                ? only(settings)
                : settings.workspaces().entrySet().stream()
                        .map(entry -> workspace(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static List<ChatWorkspace> only(SlackSettings settings) {
        return settings.signingSecret().stream()
                .map(secret -> new ChatWorkspace(
                        ONLY,
                        SlackSettings.Kind.SLACK,
                        secret,
                        null,
                        WorkspaceId.FIRST,
                        settings.botToken().orElse(null),
                        Locale.ENGLISH))
                .toList();
    }

    private ChatWorkspace workspace(String name, SlackSettings.Workspace own) {
        return new ChatWorkspace(
                name,
                own.kind(),
                secret(name, own),
                own.teamId().orElse(null),
                new WorkspaceId(own.demurWorkspace()),
                own.botToken().or(settings::botToken).orElse(null),
                own.language());
    }

    private String secret(String name, SlackSettings.Workspace own) {
        boolean isMattermost = own.kind() == SlackSettings.Kind.MATTERMOST;
        Optional<String> secret =
                isMattermost ? own.commandToken() : own.signingSecret().or(settings::signingSecret);
        return secret.orElseThrow(() -> new ConfigurationException("demur.slack.workspaces.%s needs a %s"
                .formatted(name, isMattermost ? "command-token" : "signing-secret")));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    Stream<ChatWorkspace> slack() {
        return all.stream().filter(workspace -> !workspace.isMattermost());
    }

    Stream<ChatWorkspace> mattermost() {
        return all.stream().filter(ChatWorkspace::isMattermost);
    }

    Optional<ChatWorkspace> named(String name) {
        return all.stream().filter(workspace -> workspace.name().equals(name)).findFirst();
    }

    /** The accounts that the settings give to people. */
    public Map<ChatUser, Caller> accounts() {
        Map<ChatUser, Caller> accounts = new HashMap<>();
        settings.workspaces().forEach((name, own) -> own.users()
                .forEach((id, user) ->
                        accounts.put(new ChatUser(team(name, own), inChat(own, id)), account(name, own, id))));
        return accounts;
    }

    /** Slack's ids are in capitals, Mattermost's are not; environment variables know no difference. */
    private static String inChat(SlackSettings.Workspace own, String id) {
        return own.kind() == SlackSettings.Kind.SLACK ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
    }

    private static String team(String name, SlackSettings.Workspace own) {
        return own.teamId()
                .orElseThrow(() -> new ConfigurationException(
                        "demur.slack.workspaces.%s.users needs the team-id beside it".formatted(name)));
    }

    /** Of a key, only its id and workspace matter: the rest is looked up when it is needed. */
    private static Caller account(String name, SlackSettings.Workspace own, String id) {
        SlackSettings.User user = Objects.requireNonNull(own.users().get(id));
        WorkspaceId workspace = new WorkspaceId(own.demurWorkspace());
        String account = user.key().orElse("chat_%s_%s".formatted(name, inChat(own, id)));
        return user.role()
                .or(() -> user.key().map(key -> Role.CHECKER))
                .map(role -> new Caller(workspace, account, user.name().orElse(id), role))
                .orElseThrow(() -> new ConfigurationException(
                        "demur.slack.workspaces.%s.users.%s needs a key or a role".formatted(name, id)));
    }
}
