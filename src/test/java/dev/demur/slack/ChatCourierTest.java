package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.MemoryApiKeys;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.chat.ChatAccounts;
import dev.demur.core.chat.ChatMessages;
import dev.demur.core.chat.ChatPlace;
import dev.demur.core.chat.MemoryChatLinks;
import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.Outcome;
import dev.demur.core.event.Event;
import dev.demur.core.event.EventType;
import dev.demur.core.event.ReviewData;
import dev.demur.core.event.Target;
import dev.demur.core.review.MemoryReviews;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Vote;
import dev.demur.core.text.Channel;
import dev.demur.core.transaction.MemoryTransactions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of an event on its way to a chat. */
final class ChatCourierTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private final String stub = stub();
    private final SlackSettings settings = Settings.of(Map.of(
            "api", stub + "/api/",
            "timeout", "PT5S",
            "workspaces.acme.signing-secret", "s",
            "workspaces.acme.bot-token", "xoxb",
            "workspaces.acme.notify.room.channel", "C1",
            "workspaces.acme.notify.desk.url", stub + "/hooks/desk",
            "workspaces.acme.notify.away.url", stub + "/hooks/gone"));
    private final MemoryTransactions transactions = new MemoryTransactions();
    private final MemoryReviews reviews = new MemoryReviews(transactions);
    private final ChatCourier courier = courier();

    private static String stub() {
        try {
            return "http://127.0.0.1:" + ChatStub.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ChatCourier courier() {
        ChatWorkspaces workspaces = new ChatWorkspaces(settings);
        MemoryApiKeys keys = new MemoryApiKeys(transactions);
        ChatAccounts accounts = new ChatAccounts(Map.of(), new MemoryChatLinks(), keys, Clock.systemUTC());
        People people = new People(accounts, keys, workspaces);
        Links links = new Links(settings);
        ChatClient client = new ChatClient(settings);
        return new ChatCourier(
                new Routes(settings, workspaces),
                reviews,
                new Remembered(),
                new ReviewBlocks(new ReviewFields(people, links), links),
                new MattermostReview(people, links),
                new SlackApi(client),
                client);
    }

    private Review open() {
        CheckedText checked = Reports.flagged();
        ReviewHeader header =
                new ReviewHeader(new ReviewRef(WorkspaceId.FIRST, new ReviewId("rev_1")), Channel.X, "", null, NOON);
        Review review = Review.of(
                header, Revision.of(1, "key_1", NOON, new Revision.Content(checked.draft(), checked.report())));
        transactions.run(transaction -> reviews.add(transaction, review));
        return review;
    }

    private void reject(Review review) {
        transactions.run(transaction -> reviews.change(transaction, review, review.reject(1, new Vote("key_2", NOON))));
    }

    private Outcome deliver(String route, EventType type) {
        ReviewData data = new ReviewData(
                "rev_1",
                "open",
                1,
                Reports.flagged().report().decision(),
                null,
                List.of(),
                Channel.X,
                null,
                "key_1",
                null);
        Event event = new Event(WorkspaceId.FIRST, type, NOON, data);
        return courier.deliver(new Delivery("dlv_1", new Target("chat", route), "evt_1", event, 1, NOON));
    }

    private boolean isTaken(String path) throws IOException, InterruptedException {
        return get("/by-now" + path).statusCode() == 200;
    }

    private String taken(String path) throws IOException, InterruptedException {
        return get("/taken" + path).body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(stub + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void postsToAHookForEachEvent() throws Exception {
        Review review = open();
        assertThat(deliver("acme/desk", EventType.REVIEW_OPENED)).isEqualTo(Outcome.delivered(200));
        assertThat(taken("/hooks/desk")).contains("Waits for review");

        reject(review);
        assertThat(deliver("acme/desk", EventType.REVIEW_DECIDED)).isEqualTo(Outcome.delivered(200));
        assertThat(taken("/hooks/desk")).contains("Rejected");
    }

    @Test
    void writesOneMessageToAChannelAndChangesIt() throws Exception {
        Review review = open();
        deliver("acme/room", EventType.REVIEW_OPENED);
        assertThat(taken("/api/chat.postMessage")).contains("Waits for review");

        reject(review);
        assertThat(deliver("acme/room", EventType.REVIEW_DECIDED).result()).isEqualTo(Outcome.Result.DELIVERED);
        assertThat(taken("/api/chat.update")).contains("Rejected", "\"ts\":\"17.001\"");
        assertThat(taken("/api/chat.postMessage")).contains("\"thread_ts\":\"17.001\"");
    }

    @Test
    void callsNobodyToWhatIsDecidedAlready() throws Exception {
        reject(open());

        assertThat(deliver("acme/desk", EventType.REVIEW_OPENED)).isEqualTo(Outcome.delivered(null));
        assertThat(deliver("acme/desk", EventType.REVIEW_DUE_SOON)).isEqualTo(Outcome.delivered(null));
        assertThat(isTaken("/hooks/desk")).isFalse();
    }

    @Test
    void saysThatAReviewIsDue() throws Exception {
        open();

        deliver("acme/desk", EventType.REVIEW_DUE_SOON);
        assertThat(taken("/hooks/desk")).contains("Still undecided");
    }

    @Test
    void givesUpWhereWaitingDoesNotHelp() {
        assertThat(deliver("acme/desk", EventType.REVIEW_OPENED).result())
                .as("no such review")
                .isEqualTo(Outcome.Result.HOPELESS);
        open();
        assertThat(deliver("acme/removed", EventType.REVIEW_OPENED).result())
                .as("no such route")
                .isEqualTo(Outcome.Result.HOPELESS);
        assertThat(deliver("acme/away", EventType.REVIEW_OPENED)).isEqualTo(Outcome.hopeless("status", 410));
    }

    /** Places in a map. */
    private static final class Remembered implements ChatMessages {

        private final Map<String, ChatPlace> places = new HashMap<>();

        @Override
        public void remember(String target, ReviewRef review, ChatPlace place) {
            places.putIfAbsent(target + review, place);
        }

        @Override
        public Optional<ChatPlace> find(String target, ReviewRef review) {
            return Optional.ofNullable(places.get(target + review));
        }
    }
}
