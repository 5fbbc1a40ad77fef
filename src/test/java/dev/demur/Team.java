package dev.demur;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An author and a reviewer who remember what the service said yes to. */
final class Team {

    private static final String TEXT = "To everyone who's watched A Christmas Prince: see you next year.";
    private static final long PAUSE_MILLIS = 200;
    private static final String APPROVE = "{\"decision\": \"approve\", \"revision\": 1}";

    private final ServiceClient client;
    private final String author;
    private final String reviewer;
    private final Set<String> submitted = new HashSet<>();
    private final Set<String> approved = new HashSet<>();
    private int unanswered;
    private volatile boolean stopped;

    private Team(ServiceClient client, String author, String reviewer) {
        this.client = client;
        this.author = author;
        this.reviewer = reviewer;
    }

    static Team of(ServiceClient client) throws IOException, InterruptedException {
        return new Team(client, key(client, "author"), key(client, "reviewer"));
    }

    private static String key(ServiceClient client, String role) throws IOException, InterruptedException {
        String body = "{\"name\": \"team\", \"role\": \"%s\"}".formatted(role);
        return client.post("/v1/keys", client.admin(), body).get("key").asText();
    }

    /** Submits, approves and verifies until it is told to stop. A request that fails is sent again. */
    void work() {
        while (!stopped) {
            try {
                publishOne(UUID.randomUUID().toString());
            } catch (IOException killed) {
                unanswered++; // what the service did not say yes to, it owes nobody
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void publishOne(String idempotencyKey) throws IOException, InterruptedException {
        String body = "{\"text\": \"%s\", \"channel\": \"x\"}".formatted(TEXT);
        JsonNode review = createdAtLast(new ServiceClient.Once(body, idempotencyKey));
        String id = review.get("id").asText();
        submitted.add(id);
        JsonNode decided = client.post("/v1/reviews/%s/decision".formatted(id), reviewer, APPROVE);
        approved.add(id);
        String claim = "{\"text\": \"%s\", \"clearance\": \"%s\"}"
                .formatted(TEXT, decided.get("clearance").asText());
        if (!client.post("/v1/clearances/verify", author, claim).get("valid").asBoolean()) {
            throw new AssertionError("a clearance just given does not hold");
        }
    }

    /** Sent again until it is answered: a service that was killed may have done it all the same. */
    private JsonNode createdAtLast(ServiceClient.Once once) throws IOException, InterruptedException {
        while (true) {
            try {
                return client.create("/v1/reviews", author, once);
            } catch (IOException e) {
                if (stopped) {
                    throw e;
                }
                unanswered++;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    void stop() {
        stopped = true;
    }

    /** How many requests were not answered, or not with a yes. */
    int unanswered() {
        return unanswered;
    }

    Set<String> submitted() {
        return submitted;
    }

    Set<String> approved() {
        return approved;
    }

    JsonNode review(String id) throws IOException, InterruptedException {
        return client.get("/v1/reviews/" + id, author);
    }

    List<String> actions(String id) throws IOException, InterruptedException {
        List<String> actions = new ArrayList<>();
        client.get("/v1/reviews/%s/events".formatted(id), author)
                .get("events")
                .forEach(event -> actions.add(event.get("action").asText()));
        return actions;
    }
}
