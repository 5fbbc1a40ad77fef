package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.outbound.StubServer;
import dev.demur.webhook.Subscriber;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Subscribers of every bad kind at once: each is dealt with as promised, and neither the service nor a good one suffers. */
@QuarkusTest
@Timeout(90)
final class HostileSubscribersTest {

    private static final int REVIEWS = 8;
    private static final long SOCKET_BUFFERS = (long) REVIEWS * (32 << 20);

    private final List<AutoCloseable> servers = new ArrayList<>();
    private String admin;

    @BeforeEach
    void makeAWorkspace() {
        admin = TestKeys.otherWorkspace().key();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable server : servers) {
            server.close();
        }
    }

    private <T extends AutoCloseable> T kept(T server) {
        servers.add(server);
        return server;
    }

    private StubServer stub(StubServer.Behaviour behaviour) throws IOException {
        return kept(StubServer.that(behaviour));
    }

    private JsonPath post(String key, String path, Object body) {
        return TestKeys.with(key)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .jsonPath();
    }

    private String subscribe(String url) {
        return post(admin, "/v1/webhooks", Map.of("url", url, "events", List.of("review.opened")))
                .getString("id");
    }

    private String subscribe(StubServer server) {
        return subscribe(server.address().toString());
    }

    /** Waits until every delivery to a webhook was tried; answers with what each is in, and why. */
    private List<String> outcomes(String webhook) throws InterruptedException {
        JsonPath log = log(webhook);
        while (!isTried(log)) {
            Thread.sleep(50);
            log = log(webhook);
        }
        JsonPath tried = log;
        return IntStream.range(0, REVIEWS)
                .mapToObj(i -> "deliveries[%d].".formatted(i))
                .map(one -> "%s %s %s"
                        .formatted(
                                tried.getString(one + "state"),
                                tried.getString(one + "reason"),
                                tried.get(one + "status")))
                .distinct()
                .toList();
    }

    private static boolean isTried(JsonPath log) {
        return log.getList("deliveries").size() == REVIEWS
                && log.getList("deliveries.findAll { it.state == 'pending' && it.reason == null }")
                        .isEmpty();
    }

    private JsonPath log(String webhook) {
        return TestKeys.with(admin)
                .get("/v1/webhooks/%s/deliveries".formatted(webhook))
                .jsonPath();
    }

    @Test
    void eachIsDealtWithAsPromised() throws Exception {
        Subscriber good = kept(Subscriber.start());
        StubServer never = stub(StubServer.answers(200));
        StubServer huge = stub(StubServer.answersWithAGibibyte());
        String fine = subscribe(good.address("/"));
        String big = subscribe(huge);
        String silent = subscribe(stub(StubServer.staysSilent()));
        String resetting = subscribe(stub(StubServer.resets()));
        String endless = subscribe(stub(StubServer.goesOnForever("HTTP/1.1 200 OK\r\n", "X-A: b\r\n")));
        String dripping = subscribe(stub(StubServer.drips("HTTP/1.1 200 OK\r\nX-A: ", "b")));
        String redirecting = subscribe(stub(StubServer.answers(307, "Location: " + never.address() + "\r\n")));
        String failing = subscribe(stub(StubServer.answers(500)));
        String gone = subscribe(stub(StubServer.answers(410)));

        String author = TestKeys.issue(admin, "author").key();
        for (int i = 0; i < REVIEWS; i++) {
            post(author, "/v1/reviews", Map.of("text", "See you in %d years.".formatted(i)));
        }

        assertThat(outcomes(fine)).containsExactly("delivered null 204");
        assertThat(good.received()).hasSize(REVIEWS);
        assertThat(post(author, "/v1/checks", Map.of("text", "Good morning!")).getString("decision"))
                .as("the service goes on")
                .isEqualTo("pass");
        assertThat(outcomes(big)).containsExactly("delivered null 200");
        assertThat(huge.written()).isLessThan(SOCKET_BUFFERS);
        assertThat(outcomes(silent)).containsExactly("pending timeout null");
        assertThat(outcomes(resetting)).containsExactly("pending broken null");
        assertThat(outcomes(endless)).containsExactly("pending broken null");
        assertThat(outcomes(dripping)).containsExactly("pending timeout null");
        assertThat(outcomes(redirecting)).containsExactly("pending status 307");
        assertThat(never.requests()).isEmpty();
        assertThat(outcomes(failing)).containsExactly("pending status 500");
        assertThat(TestKeys.with(admin).get("/v1/webhooks/" + gone).jsonPath().getString("disabledReason"))
                .isEqualTo("gone");
        assertThat(log(gone).getList("deliveries.state")).containsOnly("dead");
    }
}
