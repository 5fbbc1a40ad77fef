package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ResponseUrlsTest {

    private final ResponseUrls urls =
            new ResponseUrls(Settings.of(Map.of("answer-origins", "https://chat.example.com:8443")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.slack.com/commands/T1/2/3",
                "https://HOOKS.slack.com/actions/T1/2/3",
                "https://chat.example.com:8443/hooks/commands/x"
            })
    void answersSlackAndWhatIsListed(String address) {
        assertThat(urls.of(address)).hasToString("Optional[" + address + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.slack.com/commands/T1/2/3",
                "https://hooks.slack.com.example.com/commands",
                "https://evil.hooks.slack.com/commands",
                "https://hooks.slack.com:8443/commands",
                "https://hooks.slack.com@example.com/commands",
                "https://user@hooks.slack.com/commands",
                "https://example.com/hooks.slack.com",
                "https://chat.example.com/hooks",
                "http://chat.example.com:8443/hooks",
                "https://127.0.0.1/",
                "file:///etc/passwd",
                "mailto:hooks.slack.com",
                "https://hooks.slack.com\\@example.com/",
                "//hooks.slack.com/commands",
                ""
            })
    void answersNobodyElse(String address) {
        assertThat(urls.of(address)).isEmpty();
    }

    @Test
    void answersNobodyWhereThereIsNoAddress() {
        assertThat(urls.of(null)).isEmpty();
    }
}
