package dev.demur.slack;

import com.google.gson.JsonParseException;
import dev.demur.core.delivery.Outcome;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends JSON to a chat. Follows no redirect, reads little of the answer, and gives up in time, whatever the other side
 * does. Logs the host and what went wrong, never the address, which is a secret, nor what was sent. Thread-safe.
 */
@Singleton
class ChatClient {

    private static final int MOST_READ = 64 * 1024;
    private static final int OK = 200;
    private static final int NOT_OK = 300;
    private static final int CLIENT_ERROR = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int MOST_DIGITS = 6;

    private final Duration timeout;
    private final URI api;
    private final HttpClient http;

    ChatClient(SlackSettings settings) {
        this.timeout = settings.timeout();
        this.api = settings.api();
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    /** Sends to an address that was checked before. */
    void post(URI address, Object message) {
        sent(request(address, null, message))
                .filter(answer -> !isTaken(answer))
                .ifPresent(answer -> warn(address, answer));
    }

    /** Sends to an address of the operator's, and says what came of it. */
    Outcome deliver(URI address, Object message) {
        return sent(request(address, null, message))
                .map(ChatClient::outcome)
                .orElseGet(() -> Outcome.failed("no answer"));
    }

    private static Outcome outcome(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        if (isTaken(answer)) {
            return Outcome.delivered(status);
        }
        boolean mayPass = status == TOO_MANY || status >= SERVER_ERROR || status < CLIENT_ERROR;
        return mayPass ? Outcome.refused(status, retryAfter(answer)) : Outcome.hopeless("status", status);
    }

    private static @Nullable Duration retryAfter(HttpResponse<byte[]> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(value -> !value.isEmpty() && value.length() <= MOST_DIGITS)
                .filter(value -> value.chars().allMatch(digit -> digit >= '0' && digit <= '9'))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(null);
    }

    /** Calls a method of Slack's Web API; its answer, if it is one that says yes. */
    Optional<ApiAnswer> call(String method, String token, Object arguments) {
        Optional<ApiAnswer> answer = sent(request(api.resolve(method), token, arguments))
                .filter(ChatClient::isTaken)
                .map(said -> new String(said.body(), StandardCharsets.UTF_8))
                .flatMap(ChatClient::answer);
        answer.filter(said -> !said.ok()).ifPresent(said -> Log.warnf("chat: %s was refused: %s", method, said.code()));
        return answer.filter(ApiAnswer::ok);
    }

    private static Optional<ApiAnswer> answer(String body) {
        try {
            return Optional.ofNullable(Json.read(body, ApiAnswer.class));
        } catch (JsonParseException e) {
            return Optional.empty();
        }
    }

    private HttpRequest request(URI address, @Nullable String token, Object message) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(message)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    /** The client's own timeout ends with the headers; this one holds for the body too. */
    private Optional<HttpResponse<byte[]>> sent(HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, headers -> new LimitedBytes(MOST_READ));
        try {
            return Optional.of(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException | TimeoutException e) {
            Log.warnf("chat: %s did not answer", request.uri().getHost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            answer.cancel(true);
        }
        return Optional.empty();
    }

    private static boolean isTaken(HttpResponse<byte[]> answer) {
        return answer.statusCode() >= OK && answer.statusCode() < NOT_OK;
    }

    private static void warn(URI address, HttpResponse<byte[]> answer) {
        Log.warnf("chat: %s answered %d", address.getHost(), answer.statusCode());
    }
}
