package dev.demur;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** Asks a service that may move: it listens elsewhere after each start. Anything but a yes is an IOException. */
final class ServiceClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FIRST_NO = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Supplier<String> address;

    /** A client that asks where the service is before each request. */
    ServiceClient(Supplier<String> address) {
        this.address = address;
    }

    JsonNode get(String path, String key) throws IOException, InterruptedException {
        return send(request(path, key).GET());
    }

    JsonNode post(String path, String key, String body) throws IOException, InterruptedException {
        return send(request(path, key).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Makes a key of a role with the key of an admin. */
    String newKey(String role, String admin) throws IOException, InterruptedException {
        String body = "{\"name\": \"team\", \"role\": \"%s\"}".formatted(role);
        return post("/v1/keys", admin, body).get("key").asText();
    }

    /** Creates something once, however often it has to be asked for. */
    JsonNode create(String path, String key, Once once) throws IOException, InterruptedException {
        return send(request(path, key)
                .header("Idempotency-Key", once.idempotencyKey())
                .POST(HttpRequest.BodyPublishers.ofString(once.body())));
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create(address.get() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json");
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= FIRST_NO) {
            throw new IOException("answered with " + answer.statusCode());
        }
        return JSON.readTree(answer.body());
    }

    /** A body and the name that keeps it from being done twice. */
    record Once(String body, String idempotencyKey) {}
}
