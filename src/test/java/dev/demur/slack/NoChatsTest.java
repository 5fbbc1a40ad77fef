package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that no chat was set up for. */
@QuarkusTest
final class NoChatsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/slack/commands", "/slack/interactions", "/slack/events"})
    void hasNothingAtTheseAddresses(String path) {
        assertThat(Chat.send(path, "text=help", Map.of()).statusCode()).isEqualTo(404);
    }
}
