package dev.demur.slack;

import dev.demur.core.access.WorkspaceId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A workspace of a chat and what belongs to it here. Never printed: it holds secrets.
 *
 * @param secret Slack's signing secret, or Mattermost's command token
 * @param teamId the only team whose requests are taken, or null for any that the secret vouches for
 */
record ChatWorkspace(
        String name,
        SlackSettings.Kind kind,
        String secret,
        @Nullable String teamId,
        WorkspaceId demur,
        @Nullable String botToken,
        Locale language) {

    boolean isMattermost() {
        return kind == SlackSettings.Kind.MATTERMOST;
    }

    boolean takes(String team) {
        return teamId == null || teamId.equals(team);
    }

    @Override
    public String toString() {
        return "chat workspace " + name;
    }
}
