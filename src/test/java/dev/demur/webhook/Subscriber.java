package dev.demur.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A well-behaved subscriber on loopback that keeps what it gets, and may be told to be slow or to say no. */
public final class Subscriber implements AutoCloseable {

    private static final int YES = 204;
    private static final int BACKLOG = 200;
    private static final int NO_BODY = -1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private volatile int status = YES;
    private volatile int promptlyUntil = Integer.MAX_VALUE;
    private volatile long delayMillis;

    private Subscriber(HttpServer server) {
        this.server = server;
    }

    public static Subscriber start() throws IOException {
        InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        Subscriber subscriber = new Subscriber(HttpServer.create(anyPort, BACKLOG));
        subscriber.server.createContext("/", subscriber::handle);
        subscriber.server.setExecutor(subscriber.threads);
        subscriber.server.start();
        return subscriber;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Map<String, List<String>> headers = exchange.getRequestHeaders().entrySet().stream()
                    .collect(Collectors.toMap(header -> header.getKey().toLowerCase(Locale.ROOT), Map.Entry::getValue));
            Thread.sleep(received.size() < promptlyUntil ? 0 : delayMillis);
            received.add(new Message(exchange.getRequestURI().getPath(), headers, body));
            exchange.sendResponseHeaders(status, NO_BODY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on it answers with this. */
    public void answersWith(int other) {
        status = other;
    }

    /** Once it has got so much, it takes its time to answer. */
    public void slowsDownAfter(int messages, long millis) {
        promptlyUntil = messages;
        delayMillis = millis;
    }

    /** From now on it answers at once. */
    public void hurries() {
        promptlyUntil = Integer.MAX_VALUE;
    }

    public String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /** What came in, in that order. */
    public List<Message> received() {
        return List.copyOf(received);
    }

    /** What came in at a path, in that order. */
    public List<Message> received(String path) {
        return received.stream().filter(message -> message.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** What a subscriber gets. */
    public record Message(String path, Map<String, List<String>> headers, String body) {

        /** Ends with an exception unless the library of Standard Webhooks accepts the signature. */
        public void verify(String secret) throws EmptyWebhookSecretException, WebhookVerificationException {
            new Webhook(secret).verify(body, headers);
        }

        public String id() {
            return headers.getOrDefault("webhook-id", List.of("")).get(0);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new IllegalStateException("no JSON", e);
            }
        }

        public String type() {
            return json().get("type").asText();
        }

        public JsonNode data() {
            return json().get("data");
        }
    }
}
