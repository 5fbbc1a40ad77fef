package dev.demur.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import dev.demur.core.access.SettableClock;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.MemoryAuditTrail;
import dev.demur.core.check.Decision;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.Outcome;
import dev.demur.core.event.Actor;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventData;
import dev.demur.core.event.EventType;
import dev.demur.core.event.PingData;
import dev.demur.core.event.ReviewData;
import dev.demur.core.event.RulesetData;
import dev.demur.core.outbound.OutboundAnswer;
import dev.demur.core.outbound.OutboundException;
import dev.demur.core.outbound.OutboundException.Trouble;
import dev.demur.core.outbound.OutboundRequest;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Channel;
import dev.demur.core.transaction.MemoryTransactions;
import dev.demur.core.webhook.DisableWebhook;
import dev.demur.core.webhook.MemoryWebhooks;
import dev.demur.core.webhook.Webhook;
import dev.demur.core.webhook.WebhookSecret;
import dev.demur.core.webhook.WebhookSecrets;
import dev.demur.core.webhook.Wish;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookCourierTest {

    private static final Instant HAPPENED = Instant.parse("2026-03-01T12:00:00.5Z");
    private static final WebhookSecret SECRET = new WebhookSecret("whsec_" + "QUFB".repeat(10) + "QUE=");
    private static final WebhookSecret OLD = new WebhookSecret("whsec_" + "QkJC".repeat(10) + "QkI=");
    private static final ReviewData REVIEW = new ReviewData(
            "rev_1",
            "approved",
            2,
            Decision.BLOCK,
            Severity.BLOCK,
            List.of(new RuleId("no-erika"), new RuleId("you")),
            Channel.REVIEW_REPLY,
            HAPPENED.plusSeconds(60),
            "key_author",
            new Actor("key_ann", "Ann \"A\" Ä"));

    /** The library judges how old a message is by the time it is. */
    private final SettableClock clock =
            new SettableClock(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));

    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryWebhooks webhooks = new MemoryWebhooks(transactions);
    private final List<OutboundRequest> sent = new ArrayList<>();
    private OutboundAnswer answer = new OutboundAnswer(200, null);
    private @Nullable Trouble trouble;

    private final WebhookCourier courier = new WebhookCourier(
            webhooks,
            new DisableWebhook(transactions, webhooks, new MemoryAuditTrail(transactions), clock),
            this::send,
            clock);

    private OutboundAnswer send(OutboundRequest request) throws OutboundException {
        sent.add(request);
        if (trouble != null) {
            throw new OutboundException(trouble);
        }
        return answer;
    }

    private Webhook subscribe(WebhookSecrets secrets) {
        Wish wish = new Wish(URI.create("https://planner.example/hook"), "", List.of(EventType.REVIEW_DECIDED), true);
        Webhook webhook = new Webhook("whk_1", WorkspaceId.FIRST, wish, null, secrets, HAPPENED);
        transactions.run(transaction -> webhooks.add(transaction, webhook));
        return webhook;
    }

    private Webhook subscribe() {
        return subscribe(new WebhookSecrets(SECRET, null));
    }

    private static Delivery delivery(EventType type, EventData data) {
        Event event = new Event(WorkspaceId.FIRST, type, HAPPENED, data);
        return new Delivery("dlv_1", Webhook.target("whk_1"), "evt_1", event, 1, HAPPENED);
    }

    private Outcome deliver() {
        return courier.deliver(delivery(EventType.REVIEW_DECIDED, REVIEW));
    }

    private static void verify(WebhookSecret secret, OutboundRequest request) throws Exception {
        Map<String, List<String>> headers = request.headers().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
        new com.standardwebhooks.Webhook(secret.reveal()).verify(request.json(), headers);
    }

    @Test
    void sendsTheEventToTheAddressOfTheWebhook() {
        subscribe();

        Outcome outcome = deliver();

        assertThat(outcome).isEqualTo(Outcome.delivered(200));
        assertThat(sent.get(0).address()).hasToString("https://planner.example/hook");
        assertThat(sent.get(0).headers())
                .containsEntry("webhook-id", "evt_1")
                .containsEntry(
                        "webhook-timestamp", Long.toString(clock.instant().getEpochSecond()));
        assertThat(sent.get(0).json())
                .isEqualTo("{\"type\":\"review.decided\",\"timestamp\":\"2026-03-01T12:00:00.500Z\",\"data\":"
                        + "{\"id\":\"rev_1\",\"workspace\":\"ws_default\",\"state\":\"approved\",\"revision\":2,"
                        + "\"decision\":\"block\",\"severity\":\"block\",\"rules\":[\"no-erika\",\"you\"],"
                        + "\"channel\":\"review-reply\",\"scheduledAt\":\"2026-03-01T12:01:00.500Z\","
                        + "\"author\":\"key_author\",\"by\":{\"id\":\"key_ann\",\"name\":\"Ann \\\"A\\\" Ä\"}}}");
    }

    @Test
    void leavesOutWhatIsNotThere() {
        subscribe();
        ReviewData least =
                new ReviewData("rev_1", "open", 1, Decision.PASS, null, List.of(), Channel.X, null, "key_author", null);

        courier.deliver(delivery(EventType.REVIEW_OPENED, least));

        assertThat(sent.get(0).json())
                .endsWith("\"data\":{\"id\":\"rev_1\",\"workspace\":\"ws_default\",\"state\":\"open\",\"revision\":1,"
                        + "\"decision\":\"pass\",\"rules\":[],\"channel\":\"x\",\"author\":\"key_author\"}}");
    }

    @Test
    void sendsEveryKindOfEvent() {
        subscribe();

        courier.deliver(delivery(EventType.RULESET_RELOADED, new RulesetData("sha256:1", "default", 3)));
        courier.deliver(delivery(EventType.WEBHOOK_PING, new PingData("whk_1")));

        assertThat(sent.get(0).json())
                .startsWith("{\"type\":\"ruleset.reloaded\",")
                .endsWith("\"data\":{\"workspace\":\"ws_default\",\"digest\":\"sha256:1\",\"profile\":\"default\","
                        + "\"rules\":3}}");
        assertThat(sent.get(1).json())
                .startsWith("{\"type\":\"webhook.ping\",")
                .endsWith("\"data\":{\"workspace\":\"ws_default\",\"webhook\":\"whk_1\"}}");
    }

    @Test
    void signsSoThatTheLibraryOfSubscribersAccepts() throws Exception {
        subscribe();

        deliver();

        verify(SECRET, sent.get(0));
    }

    @Test
    void signsSoThatNothingElseIsAccepted() {
        subscribe();
        deliver();
        OutboundRequest request = sent.get(0);
        OutboundRequest changed = new OutboundRequest(
                request.address(), request.headers(), request.json().replace("approved", "rejected"));

        assertThatThrownBy(() -> verify(OLD, request)).isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(SECRET, changed)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void signsForSubscribersWithEitherSecretWhileOneTakesOver() throws Exception {
        Instant until = clock.instant().plusSeconds(60);
        subscribe(new WebhookSecrets(SECRET, new WebhookSecrets.Previous(OLD, until)));

        deliver();
        verify(SECRET, sent.get(0));
        verify(OLD, sent.get(0));

        clock.pass(Duration.ofSeconds(60));
        deliver();
        verify(SECRET, sent.get(1));
        assertThatThrownBy(() -> verify(OLD, sent.get(1))).isInstanceOf(WebhookVerificationException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 308, 400, 401, 404, 429, 500, 503})
    void triesAgainWhenTheAnswerIsNoYes(int status) {
        subscribe();
        answer = new OutboundAnswer(status, Duration.ofSeconds(30));

        assertThat(deliver()).isEqualTo(Outcome.refused(status, Duration.ofSeconds(30)));
    }

    @Test
    void disablesAWebhookWhoseSubscriberIsGone() {
        Webhook webhook = subscribe();
        answer = new OutboundAnswer(410, null);

        assertThat(deliver()).isEqualTo(Outcome.hopeless("gone", 410));
        assertThat(webhooks.find(WorkspaceId.FIRST, "whk_1")).contains(webhook.disabled("gone"));
        assertThat(deliver()).isEqualTo(Outcome.hopeless("disabled", null));
        assertThat(sent).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void triesAgainWhenThereIsNoAnswer(Trouble kind) {
        subscribe();
        trouble = kind;

        assertThat(deliver()).isEqualTo(Outcome.failed(kind.id()));
    }

    @Test
    void sendsNothingForAWebhookThatIsNoMore() {
        assertThat(deliver()).isEqualTo(Outcome.hopeless("removed", null));
        assertThat(sent).isEmpty();
    }
}
