package dev.demur;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * An author and a reviewer in a process of their own, who submit, decide and verify until their input ends, and write a
 * line about each thing the service said yes to: {@code submitted <id>}, {@code approved <id>}; {@code unanswered} for
 * what it did not answer.
 */
final class Team {

    static final String SUBMITTED = "submitted ";
    static final String APPROVED = "approved ";
    static final String UNANSWERED = "unanswered";

    private static final String TEXT = "To everyone who's watched A Christmas Prince: see you next year.";
    private static final long PAUSE_MILLIS = 200;
    private static final String APPROVE = "{\"decision\": \"approve\", \"revision\": 1}";

    private final ServiceClient client;
    private final String author;
    private final String reviewer;
    private volatile boolean stopped;

    private Team(ServiceClient client, String author, String reviewer) {
        this.client = client;
        this.author = author;
        this.reviewer = reviewer;
    }

    /** Works with the file that says where the service is, an author's key and a reviewer's. */
    public static void main(String[] args) throws InterruptedException {
        Path address = Path.of(args[0]);
        Team team = new Team(new ServiceClient(() -> read(address)), args[1], args[2]);
        Thread end = new Thread(team::stopAtEndOfInput, "end of input");
        end.setDaemon(true);
        end.start();
        team.work();
    }

    private static String read(Path address) {
        try {
            return Files.readString(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopAtEndOfInput() {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            stopped = true;
        }
    }

    /** A request that fails is sent again. */
    private void work() throws InterruptedException {
        while (!stopped) {
            try {
                publishOne(UUID.randomUUID().toString());
            } catch (IOException killed) {
                System.out.println(UNANSWERED); // what the service did not say yes to, it owes nobody
            }
        }
    }

    private void publishOne(String idempotencyKey) throws IOException, InterruptedException {
        String body = "{\"text\": \"%s\", \"channel\": \"x\"}".formatted(TEXT);
        JsonNode review = createdAtLast(new ServiceClient.Once(body, idempotencyKey));
        String id = review.get("id").asText();
        System.out.println(SUBMITTED + id);
        JsonNode decided = client.post("/v1/reviews/%s/decision".formatted(id), reviewer, APPROVE);
        System.out.println(APPROVED + id);
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
                System.out.println(UNANSWERED);
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }
}
