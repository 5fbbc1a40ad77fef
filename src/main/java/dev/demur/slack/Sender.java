package dev.demur.slack;

import dev.demur.core.chat.ChatUser;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What every interaction says: its kind, who did it, and where answers go. */
record Sender(
        @Nullable String type,
        @Nullable Team team,
        @Nullable User user,
        @Nullable String callbackId,
        @Nullable String responseUrl) {

    record Team(@Nullable String id) {}

    record User(@Nullable String id, @Nullable String name, @Nullable String username) {}

    boolean isWhole() {
        return type != null && user != null && user.id() != null && teamId() != null;
    }

    @Nullable
    String teamId() {
        return team == null ? null : team.id();
    }

    Ask ask(ChatWorkspace workspace, @Nullable URI answerTo) {
        String id = user == null ? "" : String.valueOf(user.id());
        return new Ask(workspace, new ChatUser(String.valueOf(teamId()), id), name(id), answerTo);
    }

    private String name(String id) {
        if (user == null) {
            return id;
        }
        String name = user.username() == null ? user.name() : user.username();
        return name == null ? id : name;
    }
}
