package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demur.webhook.Subscriber;
import dev.demur.webhook.Subscriber.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service is killed in the middle of 1,000 deliveries: every subscriber gets every event at least once, those of one
 * review in order, and the library of Standard Webhooks accepts each. {@code -Dreviews=…} makes it longer.
 */
@Timeout(900)
final class KilledDeliveriesIT {

    private static final int WEBHOOKS = 4;
    private static final int EVENTS_OF_A_REVIEW = 5;
    private static final int REVIEWS = Integer.getInteger("reviews", 50);
    private static final int EACH = REVIEWS * EVENTS_OF_A_REVIEW;
    private static final int AUTHORS = 4;
    private static final int SLOW_MILLIS = 700;
    private static final int PAUSE_MILLIS = 50;

    private static final Map<String, String> SETTINGS = Map.of(
            "DEMUR_OUTBOUND_ALLOWED_NETWORKS", "127.0.0.1/32",
            "DEMUR_OUTBOUND_PLAIN_HTTP", "true",
            "DEMUR_OUTBOUND_TIMEOUT", "3S");

    @TempDir
    private Path data;

    @Test
    void deliversEverythingAtLeastOnceAndInOrder() throws Exception {
        try (Subscriber subscriber = Subscriber.start()) {
            subscriber.slowsDownAfter(EACH * WEBHOOKS / 3, SLOW_MILLIS);
            PackagedService service = PackagedService.start(data, SETTINGS);
            String admin = service.key();
            ServiceClient client = new ServiceClient(service::address);
            Map<String, String> secrets = subscribe(client, admin, subscriber);

            review(client, admin);
            assertThat(subscriber.received()).as("the kill comes in the middle").hasSizeBetween(1, EACH * WEBHOOKS - 1);
            service.kill();
            subscriber.hurries();
            service = PackagedService.start(data, SETTINGS);
            while (!hasEverything(subscriber)) {
                Thread.sleep(PAUSE_MILLIS);
            }

            for (Message message : subscriber.received()) {
                message.verify(secrets.get(message.path()));
            }
            assertThat(secrets.keySet()).allSatisfy(path -> assertInOrder(subscriber.received(path)));
            service.stop();
        }
    }

    private static Map<String, String> subscribe(ServiceClient client, String admin, Subscriber subscriber)
            throws IOException, InterruptedException {
        Map<String, String> secrets = new TreeMap<>();
        for (int i = 0; i < WEBHOOKS; i++) {
            String path = "/hook/" + i;
            String body = "{\"url\": \"%s\", \"events\": [\"review.opened\", \"review.revised\", \"review.decided\"]}"
                    .formatted(subscriber.address(path));
            JsonNode webhook = client.post("/v1/webhooks", admin, body);
            secrets.put(path, webhook.get("secret").asText());
        }
        return secrets;
    }

    private static void review(ServiceClient client, String admin) throws Exception {
        ExecutorService authors = Executors.newFixedThreadPool(AUTHORS);
        String author = client.newKey("author", admin);
        String reviewer = client.newKey("reviewer", admin);
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < REVIEWS; i++) {
            working.add(authors.submit(() -> {
                reviewOne(client, author, reviewer);
                return true;
            }));
        }
        for (Future<?> one : working) {
            one.get();
        }
        authors.shutdown();
    }

    /** Opened, revised three times, decided. */
    private static void reviewOne(ServiceClient client, String author, String reviewer) throws Exception {
        String text = "{\"text\": \"To everyone who has watched: see you next year.\", \"channel\": \"x\"}";
        String id = client.post("/v1/reviews", author, text).get("id").asText();
        int revisions = EVENTS_OF_A_REVIEW - 2;
        for (int i = 1; i <= revisions; i++) {
            client.post(
                    "/v1/reviews/%s/revisions".formatted(id),
                    author,
                    "{\"text\": \"See you in %d years.\"}".formatted(i));
        }
        client.post(
                "/v1/reviews/%s/decision".formatted(id),
                reviewer,
                "{\"decision\": \"approve\", \"revision\": %d}".formatted(revisions + 1));
    }

    private static boolean hasEverything(Subscriber subscriber) {
        long different = subscriber.received().stream()
                .map(message -> message.path() + message.id())
                .distinct()
                .count();
        return different == (long) EACH * WEBHOOKS;
    }

    /** What is repeated is repeated before anything later of the same review. */
    private static void assertInOrder(List<Message> received) {
        Map<String, List<String>> byReview = received.stream()
                .collect(Collectors.groupingBy(
                        message -> message.data().get("id").asText(),
                        Collectors.mapping(KilledDeliveriesIT::step, Collectors.toList())));
        assertThat(byReview).hasSize(REVIEWS);
        assertThat(byReview.values()).allSatisfy(steps -> {
            assertThat(steps).isSorted();
            assertThat(steps.stream().distinct()).hasSize(EVENTS_OF_A_REVIEW);
        });
    }

    /** Sorts as the events happened: a decision is about the last revision, and {@code open} comes after it in no alphabet. */
    private static String step(Message message) {
        int revision = message.data().get("revision").asInt();
        return revision + (message.type().equals("review.decided") ? "-decided" : "");
    }
}
