package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.delivery.Outcome;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of sending to a chat that behaves and to one that does not. */
final class ChatClientTest {

    private static final String STUB = stub();

    private final ChatClient client = new ChatClient(Settings.of(Map.of("api", STUB + "/api/", "timeout", "PT1S")));

    private static String stub() {
        try {
            return "http://127.0.0.1:" + ChatStub.start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Outcome deliver(String behaviour) {
        return client.deliver(URI.create(STUB + "/hooks/" + behaviour), Map.of("text", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "well, DELIVERED",
        "endless, DELIVERED",
        "failing, FAILED",
        "slow, FAILED",
        "reset, FAILED",
        "redirect, FAILED",
        "endless-headers, FAILED",
        "gone, HOPELESS"
    })
    void saysWhatCameOfIt(String behaviour, Outcome.Result result) {
        assertThat(deliver(behaviour).result()).isEqualTo(result);
    }

    @Test
    void waitsForAsLongAsItIsAskedTo() {
        assertThat(deliver("busy").retryAfter()).hasSeconds(7);
    }

    @Test
    void failsWhereNobodyListens() {
        assertThat(client.deliver(URI.create("http://127.0.0.1:1/"), Map.of()).result())
                .isEqualTo(Outcome.Result.FAILED);
    }

    @Test
    void aMethodOfTheApiAnswersYesOrNothing() {
        assertThat(client.call("chat.postMessage", "xoxb", Map.of()))
                .map(ApiAnswer::channel)
                .contains("C1");
        assertThat(client.call("refused", "xoxb", Map.of())).isEmpty();
        assertThat(client.call("failing", "xoxb", Map.of())).isEmpty();
        assertThat(client.call("endless", "xoxb", Map.of())).isEmpty();
    }

    @Test
    void anErrorOfTheApiIsACodeOrNothing() {
        assertThat(new ApiAnswer(false, "channel_not_found", null, null).code()).isEqualTo("channel_not_found");
        assertThat(new ApiAnswer(false, "<b> to the 53 people", null, null).code())
                .isEqualTo("?");
        assertThat(new ApiAnswer(false, null, null, null).code()).isEmpty();
    }
}
