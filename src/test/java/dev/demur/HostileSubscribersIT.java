package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.demur.outbound.StubServer;
import dev.demur.webhook.Subscriber;
import dev.demur.webhook.Subscriber.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service with little memory and the time-outs it comes with, while subscribers answer with a gibibyte, with
 * headers or a line without end, or not at all: it goes on checking, a good subscriber gets everything, and it ends at once
 * if anything of theirs were kept in memory.
 */
@Timeout(600)
final class HostileSubscribersIT {

    private static final int REVIEWS = 12;
    private static final int PAUSE_MILLIS = 100;

    /** Enough for the service; a single answer of a gibibyte does not fit in. */
    private static final String LITTLE_MEMORY = "-Xmx144m -XX:+ExitOnOutOfMemoryError";

    private static final Map<String, String> SETTINGS = Map.of(
            "DEMUR_OUTBOUND_ALLOWED_NETWORKS", "127.0.0.1/32",
            "DEMUR_OUTBOUND_PLAIN_HTTP", "true",
            "JAVA_TOOL_OPTIONS", LITTLE_MEMORY);

    @TempDir
    private Path data;

    @Test
    void memoryStaysFlatAndNobodyElseWaits() throws Exception {
        try (Subscriber good = Subscriber.start();
                StubServer huge = StubServer.that(StubServer.answersWithAGibibyte());
                StubServer headers = StubServer.that(StubServer.goesOnForever("HTTP/1.1 200 OK\r\n", "X-A: b\r\n"));
                StubServer line = StubServer.that(StubServer.goesOnForever("HTTP/1.1 200 OK\r\nX-A: ", "bbbbbbbb"));
                StubServer silent = StubServer.that(StubServer.staysSilent())) {
            PackagedService service = PackagedService.start(data, SETTINGS);
            ServiceClient client = new ServiceClient(service::address);
            String admin = service.key();
            JsonNode fine = subscribe(client, admin, good.address("/"));
            List<String> hostile = new ArrayList<>();
            for (StubServer server : List.of(huge, headers, line, silent)) {
                hostile.add(subscribe(client, admin, server.address().toString())
                        .get("id")
                        .asText());
            }

            String author = client.newKey("author", admin);
            for (int i = 0; i < REVIEWS; i++) {
                client.post("/v1/reviews", author, "{\"text\": \"See you in %d years.\"}".formatted(i));
                assertThat(check(client, author)).isEqualTo("pass");
            }

            awaitTried(client, admin, fine.get("id").asText());
            for (String webhook : hostile) {
                awaitTried(client, admin, webhook);
                assertThat(check(client, author)).as("the service goes on").isEqualTo("pass");
            }
            assertThat(good.received().stream().map(Message::id).distinct()).hasSize(REVIEWS);
            for (Message message : good.received()) {
                message.verify(fine.get("secret").asText());
            }
            service.stop();
        }
    }

    private static JsonNode subscribe(ServiceClient client, String admin, String url) throws Exception {
        String body = "{\"url\": \"%s\", \"events\": [\"review.opened\"]}".formatted(url);
        return client.post("/v1/webhooks", admin, body);
    }

    private static String check(ServiceClient client, String key) throws Exception {
        return client.post("/v1/checks", key, "{\"text\": \"Good morning!\"}")
                .get("decision")
                .asText();
    }

    private static void awaitTried(ServiceClient client, String admin, String webhook) throws Exception {
        while (!isTried(client.get("/v1/webhooks/%s/deliveries".formatted(webhook), admin)
                .get("deliveries"))) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static boolean isTried(JsonNode deliveries) {
        return deliveries.size() == REVIEWS
                && IntStream.range(0, deliveries.size())
                        .mapToObj(deliveries::get)
                        .noneMatch(one -> one.get("state").asText().equals("pending") && !one.hasNonNull("reason"));
    }
}
