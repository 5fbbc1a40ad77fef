package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The request is the worked example of "Verifying requests from Slack" in Slack's documentation. */
final class SlackSignatureTest {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    static final String TIMESTAMP = "1531420618";
    static final String SIGNATURE = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    static final String BODY = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
            + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
            + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J"
            + "%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121"
            + ".803a0bc887a14d10d2c447fce8b6703c";

    private final SettableClock clock = new SettableClock(Instant.ofEpochSecond(1531420618));
    private final SlackSignature signature = new SlackSignature(clock);

    static SignedBody request(@Nullable String timestamp, @Nullable String signature, String body) {
        return new SignedBody(timestamp, signature, body.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isBy(String secret, SignedBody request) {
        return signature.isBy(secret, request);
    }

    @Test
    void takesTheWorkedExample() {
        assertThat(isBy(SECRET, request(TIMESTAMP, SIGNATURE, BODY))).isTrue();
    }

    @Test
    void refusesABodyThatWasChanged() {
        assertThat(isBy(SECRET, request(TIMESTAMP, SIGNATURE, BODY + "x"))).isFalse();
        assertThat(isBy(SECRET, request(TIMESTAMP, SIGNATURE, BODY.replace("foobar", "foobaz"))))
                .isFalse();
        assertThat(isBy(SECRET, request(TIMESTAMP, SIGNATURE, ""))).isFalse();
    }

    @Test
    void refusesAnotherSecret() {
        assertThat(isBy(SECRET.replace("8f", "8e"), request(TIMESTAMP, SIGNATURE, BODY)))
                .isFalse();
    }

    @Test
    void refusesMissingHeaders() {
        assertThat(isBy(SECRET, request(null, SIGNATURE, BODY))).isFalse();
        assertThat(isBy(SECRET, request(TIMESTAMP, null, BODY))).isFalse();
    }

    @Test
    void refusesOfAnotherTimeThanWasSigned() {
        assertThat(isBy(SECRET, request("1531420619", SIGNATURE, BODY))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, true", "300, true", "301, false", "-300, true", "-301, false", "864000, false"})
    void takesFiveMinutesBeforeAndAfter(long seconds, boolean isTaken) {
        clock.pass(Duration.ofSeconds(seconds));

        assertThat(isBy(SECRET, request(TIMESTAMP, SIGNATURE, BODY))).isEqualTo(isTaken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1531420618", "+1531420618", "1531420618.0", "1.5e9", "９", "99999999999999999999"})
    void refusesATimeThatIsNone(String timestamp) {
        String signed = SlackSignature.of(SECRET, timestamp, BODY.getBytes(StandardCharsets.UTF_8));

        assertThat(isBy(SECRET, request(timestamp, signed, BODY))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"})
    void refusesASignatureOfAnotherForm(String other) {
        assertThat(isBy(SECRET, request(TIMESTAMP, other, BODY))).isFalse();
        assertThat(isBy(SECRET, request(TIMESTAMP, SIGNATURE.replace("v0", "v1"), BODY)))
                .isFalse();
    }
}
