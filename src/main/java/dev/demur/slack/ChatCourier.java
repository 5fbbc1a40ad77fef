package dev.demur.slack;

import dev.demur.core.chat.ChatMessages;
import dev.demur.core.chat.ChatPlace;
import dev.demur.core.delivery.Courier;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.Outcome;
import dev.demur.core.event.EventType;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.Reviews;
import dev.demur.slack.SlackSettings.Topic;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Takes notices of reviews to chats. A message that the bot wrote changes with its review. Thread-safe. */
@Singleton
class ChatCourier implements Courier {

    private final Routes routes;
    private final Reviews reviews;
    private final ChatMessages messages;
    private final ReviewBlocks blocks;
    private final MattermostReview mattermost;
    private final SlackApi api;
    private final ChatClient client;

    ChatCourier(
            Routes routes,
            Reviews reviews,
            ChatMessages messages,
            ReviewBlocks blocks,
            MattermostReview mattermost,
            SlackApi api,
            ChatClient client) {
        this.routes = routes;
        this.reviews = reviews;
        this.messages = messages;
        this.blocks = blocks;
        this.mattermost = mattermost;
        this.api = api;
        this.client = client;
    }

    @Override
    public String kind() {
        return Route.KIND;
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        Optional<Route> route = routes.of(delivery.target());
        if (route.isEmpty()) {
            return Outcome.hopeless("no such route any more", null);
        }
        ReviewRef ref = new ReviewRef(
                delivery.event().workspace(),
                new ReviewId(delivery.event().data().subject()));
        return reviews.find(ref)
                .map(review -> deliver(route.get(), review, delivery.event().type()))
                .orElseGet(() -> Outcome.hopeless("no such review", null));
    }

    private Outcome deliver(Route route, Review review, EventType type) {
        Topic topic = Route.topic(type).orElseThrow();
        ReviewNotice notice = notice(route, review, topic);
        if (route.channel() != null) {
            return toChannel(route, notice, topic);
        }
        return route.hook() != null && isNews(review, topic)
                ? toHook(route, route.hook(), notice)
                : Outcome.delivered(null);
    }

    /** Nobody has to be called to a review that was decided while the call was under way. */
    private static boolean isNews(Review review, Topic topic) {
        return switch (topic) {
            case OPENED -> review.state().status() == ReviewStatus.OPEN;
            case DUE_SOON -> review.state().status().isPending();
            case DECIDED -> true;
        };
    }

    private static ReviewNotice notice(Route route, Review review, Topic topic) {
        Words words = Words.in(route.workspace().language());
        ReviewNotice asItStands = ReviewNotice.of(review, words, route.showsText());
        boolean isDue = topic == Topic.DUE_SOON && review.state().status().isPending();
        return isDue ? asItStands.due() : asItStands;
    }

    private Outcome toHook(Route route, URI hook, ReviewNotice notice) {
        Object post = route.workspace().isMattermost() ? mattermost.of(notice) : HookPost.of(blocks.of(notice));
        return client.deliver(hook, post);
    }

    private Outcome toChannel(Route route, ReviewNotice notice, Topic topic) {
        Review review = notice.review();
        Optional<ChatPlace> place = messages.find(route.target().id(), review.ref());
        if (place.isPresent()) {
            return changed(route, notice, place.get(), topic);
        }
        return route.tells(topic) && isNews(review, topic) ? posted(route, notice) : Outcome.delivered(null);
    }

    private Outcome posted(Route route, ReviewNotice notice) {
        Optional<ChatPlace> place = api.post(route.workspace(), String.valueOf(route.channel()), blocks.of(notice));
        place.ifPresent(
                at -> messages.remember(route.target().id(), notice.review().ref(), at));
        return outcome(place.isPresent());
    }

    /** The change calls nobody, so those who want to hear of it get a word below the message. */
    private Outcome changed(Route route, ReviewNotice notice, ChatPlace place, Topic topic) {
        Message message = blocks.of(notice);
        boolean done = api.update(route.workspace(), place, message)
                && (!route.tells(topic) || api.reply(route.workspace(), place, Message.of(message.text())));
        return outcome(done);
    }

    private static Outcome outcome(boolean done) {
        return done ? Outcome.delivered(null) : Outcome.failed("not taken by Slack");
    }
}
