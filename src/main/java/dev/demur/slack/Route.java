package dev.demur.slack;

import dev.demur.core.check.Decision;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.ReviewData;
import dev.demur.core.event.Target;
import dev.demur.slack.SlackSettings.Topic;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where notices of reviews go, and which.
 *
 * @param hook the address of an incoming webhook, or null
 * @param channel the id of a channel that the bot posts to, or null
 * @param posts the channels of posts it is for; empty for all
 * @param least the mildest verdict it is for
 */
record Route(
        ChatWorkspace workspace,
        String name,
        @Nullable URI hook,
        @Nullable String channel,
        Set<Topic> topics,
        Set<String> posts,
        Decision least,
        boolean showsText) {

    /** The kind of target that routes are. */
    static final String KIND = "chat";

    Route {
        topics = Set.copyOf(topics);
        posts = Set.copyOf(posts);
    }

    Target target() {
        return new Target(KIND, workspace.name() + "/" + name);
    }

    boolean wants(Event event) {
        return event.workspace().equals(workspace.demur())
                && event.data() instanceof ReviewData review
                && wants(review)
                && topic(event.type()).filter(this::takes).isPresent();
    }

    private boolean wants(ReviewData review) {
        boolean isOfChannel = posts.isEmpty() || posts.contains(review.channel().id());
        return isOfChannel && review.decision().compareTo(least) >= 0;
    }

    /** A message that the bot wrote is kept up to date, whether or not decisions are told. */
    private boolean takes(Topic topic) {
        return tells(topic) || (channel != null && topic == Topic.DECIDED);
    }

    boolean tells(Topic topic) {
        return topics.contains(topic);
    }

    static Optional<Topic> topic(EventType type) {
        return switch (type) {
            case REVIEW_OPENED, REVIEW_REVISED -> Optional.of(Topic.OPENED);
            case REVIEW_DUE_SOON -> Optional.of(Topic.DUE_SOON);
            case REVIEW_DECIDED, REVIEW_EXPIRED -> Optional.of(Topic.DECIDED);
            case RULESET_RELOADED, WEBHOOK_PING -> Optional.empty();
        };
    }
}
