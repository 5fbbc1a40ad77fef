package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** What Slack does: signs and sends requests, and takes answers. */
final class Chat {

    private static final Duration SLACKS_PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** No two clicks are one request, even within a second. */
    private static final AtomicInteger CLICKS = new AtomicInteger();

    private final String team;
    private final String secret;

    Chat(String team, String secret) {
        this.team = team;
        this.secret = secret;
    }

    static String stub() {
        return ConfigProvider.getConfig().getValue("test.chat", String.class);
    }

    /** The next message that arrives at an address. */
    static JsonPath taken(String path) {
        Response answer = RestAssured.given().get(stub() + "/taken" + path);
        assertThat(answer.statusCode()).as("a message arrives at %s", path).isEqualTo(200);
        return JsonPath.from(answer.asString());
    }

    /** Whether something has arrived at an address by now. */
    static boolean isTaken(String path) {
        return RestAssured.given().get(stub() + "/by-now" + path).statusCode() == 200;
    }

    HttpResponse<String> command(String user, String text, String answerTo) {
        return signed("/slack/commands", commandForm(user, text, answerTo));
    }

    String commandForm(String user, String text, String answerTo) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("token", "unused");
        form.put("team_id", team);
        form.put("team_domain", "acme");
        form.put("channel_id", "C9");
        form.put("user_id", user);
        form.put("user_name", user.toLowerCase(Locale.ROOT));
        form.put("command", "/demur");
        form.put("text", text);
        form.put("response_url", stub() + answerTo);
        form.put(
                "trigger_id",
                "trigger-" + Integer.toHexString(text.hashCode()) + Integer.toHexString(answerTo.hashCode()));
        return form.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + encoded(pair.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Clicks the button of that action in a message, as the message has it. */
    HttpResponse<String> click(String user, Map<String, ?> button, String answerTo) {
        return click(user, button, answerTo, "{}");
    }

    HttpResponse<String> click(String user, Map<String, ?> button, String answerTo, String values) {
        return interaction(
                """
                {"type": "block_actions", "team": {"id": "%s"}, "user": {"id": "%s", "username": "%s"},
                 "container": {"type": "message", "message_ts": "99.%s", "channel_id": "C9"},
                 "trigger_id": "trigger-%d", "response_url": "%s", "state": {"values": %s},
                 "actions": [{"action_id": "%s", "value": "%s", "type": "button", "action_ts": "1"}]}
                """
                        .formatted(
                                team,
                                user,
                                user,
                                Integer.toHexString(answerTo.hashCode()),
                                CLICKS.incrementAndGet(),
                                stub() + answerTo,
                                values,
                                button.get("action_id"),
                                String.valueOf(button.get("value"))
                                        .replace("\n", "\\n")
                                        .replace("\"", "\\\"")));
    }

    HttpResponse<String> interaction(String payload) {
        return signed("/slack/interactions", "payload=" + encoded(payload));
    }

    HttpResponse<String> event(String json) {
        return signed("/slack/events", json);
    }

    HttpResponse<String> signed(String path, String body) {
        String timestamp = Long.toString(Clock.systemUTC().instant().getEpochSecond());
        String signature = SlackSignature.of(secret, timestamp, body.getBytes(StandardCharsets.UTF_8));
        return send(path, body, Map.of(SignedBody.TIMESTAMP, timestamp, SignedBody.SIGNATURE, signature));
    }

    static HttpResponse<String> send(String path, String body, Map<String, String> headers) {
        String type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Content-Type", type)
                .timeout(SLACKS_PATIENCE)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
