package dev.demur.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.demur.core.chat.ChatPlace;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The methods of Slack's Web API that are used. Each needs the workspace's bot token and does nothing without. */
@Singleton
class SlackApi {

    private final ChatClient client;

    SlackApi(ChatClient client) {
        this.client = client;
    }

    /** Opens a window; it has to be asked for within three seconds of the click. */
    boolean open(ChatWorkspace workspace, String trigger, View view) {
        return call(workspace, "views.open", new Opening(trigger, view)).isPresent();
    }

    /** Posts to a channel; where the message is then. */
    Optional<ChatPlace> post(ChatWorkspace workspace, String channel, Message message) {
        return call(workspace, "chat.postMessage", Post.to(channel, message))
                .map(answer -> new ChatPlace(
                        answer.channel() == null ? channel : answer.channel(), String.valueOf(answer.ts())));
    }

    /** Posts below a message. */
    boolean reply(ChatWorkspace workspace, ChatPlace place, Message message) {
        return call(
                        workspace,
                        "chat.postMessage",
                        Post.to(place.channel(), message).below(place.message()))
                .isPresent();
    }

    /** Puts another message in the place of one. */
    boolean update(ChatWorkspace workspace, ChatPlace place, Message message) {
        return call(workspace, "chat.update", Post.to(place.channel(), message).at(place.message()))
                .isPresent();
    }

    /** Posts so that only one person sees it. */
    boolean whisper(ChatWorkspace workspace, Listener listener, Message message) {
        Post post = Post.to(listener.channel(), message).whispered(listener);
        return call(workspace, "chat.postEphemeral", post).isPresent();
    }

    private Optional<ApiAnswer> call(ChatWorkspace workspace, String method, Object arguments) {
        return Optional.ofNullable(workspace.botToken()).flatMap(token -> client.call(method, token, arguments));
    }

    /** Somebody in a channel, or in a thread of it. */
    record Listener(String channel, String user, @Nullable String thread) {}

    private record Opening(String triggerId, View view) {}

    private record Post(
            String channel,
            @Nullable String user,
            @Nullable String ts,
            @Nullable String threadTs,
            String text,
            List<LayoutBlock> blocks,
            boolean unfurlLinks) {

        static Post to(String channel, Message message) {
            return new Post(channel, null, null, null, message.text(), message.blocks(), false);
        }

        Post at(String where) {
            return new Post(channel, user, where, threadTs, text, blocks, unfurlLinks);
        }

        Post below(String message) {
            return new Post(channel, user, ts, message, text, blocks, unfurlLinks);
        }

        Post whispered(Listener listener) {
            return new Post(channel, listener.user(), ts, listener.thread(), text, blocks, unfurlLinks);
        }
    }
}
