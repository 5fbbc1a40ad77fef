package dev.demur.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.demur.core.event.Actor;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventData;
import dev.demur.core.event.PingData;
import dev.demur.core.event.ReviewData;
import dev.demur.core.event.RulesetData;
import dev.demur.core.rule.RuleId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a subscriber gets: the same event makes the same bytes. */
@JsonPropertyOrder({"type", "timestamp", "data"})
record WebhookMessage(String type, String timestamp, Object data) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    static String json(Event event) {
        Object data = event.data().match(new View(event.workspace().value()));
        try {
            return JSON.writeValueAsString(
                    new WebhookMessage(event.type().id(), event.at().toString(), data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event is always JSON");
        }
    }

    /** A review as subscribers see it. */
    @JsonPropertyOrder({
        "id",
        "workspace",
        "state",
        "revision",
        "decision",
        "severity",
        "rules",
        "channel",
        "scheduledAt",
        "author",
        "by"
    })
    private record ReviewView(
            String id,
            String workspace,
            String state,
            int revision,
            String decision,
            @Nullable String severity,
            List<String> rules,
            String channel,
            @Nullable String scheduledAt,
            String author,
            @Nullable ActorView by) {}

    @JsonPropertyOrder({"id", "name"})
    private record ActorView(String id, String name) {

        static @Nullable ActorView of(@Nullable Actor actor) {
            return actor == null ? null : new ActorView(actor.id(), actor.name());
        }
    }

    @JsonPropertyOrder({"workspace", "digest", "profile", "rules"})
    private record RulesetView(String workspace, String digest, String profile, int rules) {}

    @JsonPropertyOrder({"workspace", "webhook"})
    private record PingView(String workspace, String webhook) {}

    private record View(String workspace) implements EventData.Cases<Object> {

        @Override
        public Object review(ReviewData review) {
            return new ReviewView(
                    review.review(),
                    workspace,
                    review.state(),
                    review.revision(),
                    review.decision().id(),
                    Optional.ofNullable(review.severity())
                            .map(severity -> severity.id())
                            .orElse(null),
                    review.rules().stream().map(RuleId::value).toList(),
                    review.channel().id(),
                    Optional.ofNullable(review.scheduledAt())
                            .map(Object::toString)
                            .orElse(null),
                    review.author(),
                    ActorView.of(review.by()));
        }

        @Override
        public Object ruleset(RulesetData ruleset) {
            return new RulesetView(workspace, ruleset.digest(), ruleset.profile(), ruleset.rules());
        }

        @Override
        public Object ping(PingData ping) {
            return new PingView(workspace, ping.webhook());
        }
    }
}
