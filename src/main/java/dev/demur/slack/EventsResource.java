package dev.demur.slack;

import com.google.gson.JsonParseException;
import com.slack.api.app_backend.events.payload.AppMentionPayload;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /slack/events}: Slack asking whether we are there, and mentions of the app. */
@Path("/slack/events")
@PermitAll
class EventsResource {

    /** Slack sends an event again for up to an hour when it believes that it was not taken. */
    private static final Duration RETRIES = Duration.ofHours(1);

    private static final int MOST_EVENTS = 100_000;

    private final Gate gate;
    private final Work work;
    private final MentionHandler mentions;
    private final SeenOnce events;

    EventsResource(Gate gate, Work work, MentionHandler mentions, Clock clock) {
        this.gate = gate;
        this.work = work;
        this.mentions = mentions;
        this.events = new SeenOnce(clock, RETRIES, MOST_EVENTS);
    }

    @POST
    public Response event(
            @HeaderParam(SignedBody.TIMESTAMP) @Nullable String timestamp,
            @HeaderParam(SignedBody.SIGNATURE) @Nullable String signature,
            byte @Nullable [] body) {
        if (gate.isClosed()) {
            return Answers.nothingHere();
        }
        SignedBody request = new SignedBody(timestamp, signature, body);
        List<ChatWorkspace> signers = gate.slack(request);
        return signers.isEmpty() ? Answers.notLetIn() : taken(signers, request.text());
    }

    private Response taken(List<ChatWorkspace> signers, String body) {
        Optional<Envelope> envelope = read(body, Envelope.class);
        String challenge = envelope.map(Envelope::challenge).orElse(null);
        if (challenge != null) {
            return Answers.json(Map.of("challenge", challenge));
        }
        envelope.filter(Envelope::isMention)
                .filter(event -> events.isNew(String.valueOf(event.eventId())))
                .flatMap(event -> Gate.of(signers, event.teamId()))
                .ifPresent(workspace -> mention(workspace, body));
        return Answers.taken();
    }

    private void mention(ChatWorkspace workspace, String body) {
        read(body, AppMentionPayload.class).ifPresent(payload -> work.later(() -> mentions.handle(workspace, payload)));
    }

    private static <T> Optional<T> read(String body, Class<T> type) {
        try {
            return Optional.ofNullable(Json.read(body, type));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    /** What is around every event. */
    private record Envelope(
            @Nullable String challenge, @Nullable String teamId, @Nullable String eventId, @Nullable Event event) {

        boolean isMention() {
            return event != null && "app_mention".equals(event.type()) && event.botId() == null;
        }
    }

    private record Event(@Nullable String type, @Nullable String botId) {}
}
