package dev.demur.slack;

import dev.demur.core.chat.ChatUser;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a chat who wants something.
 *
 * @param userName what the chat calls them; for people only
 * @param answerTo where answers go, checked; null when there is nowhere
 */
record Ask(ChatWorkspace workspace, ChatUser user, String userName, @Nullable URI answerTo) {

    Words words() {
        return Words.in(workspace.language());
    }

    Markup markup() {
        return workspace.isMattermost() ? Markup.MATTERMOST : Markup.SLACK;
    }

    /** The same person, to be answered there. */
    Ask answeredAt(@Nullable URI address) {
        return new Ask(workspace, user, userName, address);
    }
}
