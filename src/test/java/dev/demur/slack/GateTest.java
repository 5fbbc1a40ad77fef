package dev.demur.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GateTest {

    private static final String OTHER = "00000000b10e8888abcd99yyyzzz85a5";

    private final SettableClock clock = new SettableClock(Instant.ofEpochSecond(1531420618));

    private Gate gate(Map<String, String> settings) {
        return new Gate(Settings.workspaces(settings), clock);
    }

    private static SignedBody example() {
        return SlackSignatureTest.request(
                SlackSignatureTest.TIMESTAMP, SlackSignatureTest.SIGNATURE, SlackSignatureTest.BODY);
    }

    private static List<String> names(List<ChatWorkspace> workspaces) {
        return workspaces.stream().map(ChatWorkspace::name).toList();
    }

    @Test
    void isClosedWithoutAnySecret() {
        assertThat(gate(Map.of()).isClosed()).isTrue();
        assertThat(gate(Map.of()).slack(example())).isEmpty();
    }

    @Test
    void oneSecretSetsUpOneWorkspace() {
        Gate gate = gate(Map.of("signing-secret", SlackSignatureTest.SECRET));

        assertThat(gate.isClosed()).isFalse();
        assertThat(names(gate.slack(example()))).containsExactly("default");
    }

    @Test
    void knowsWhoseSecretItWas() {
        Gate gate = gate(Map.of(
                "workspaces.one.signing-secret", OTHER, "workspaces.two.signing-secret", SlackSignatureTest.SECRET));

        assertThat(names(gate.slack(example()))).containsExactly("two");
    }

    @Test
    void letsARequestInOnce() {
        Gate gate = gate(Map.of("signing-secret", SlackSignatureTest.SECRET));
        assertThat(gate.slack(example())).hasSize(1);

        assertThat(gate.slack(example())).isEmpty();
        clock.pass(Duration.ofMinutes(5));
        assertThat(gate.slack(example())).as("as long as its time would do").isEmpty();
    }

    @Test
    void aRefusedRequestIsNotOneThatWasHere() {
        Gate gate = gate(Map.of("signing-secret", SlackSignatureTest.SECRET));
        SignedBody changed = SlackSignatureTest.request(
                SlackSignatureTest.TIMESTAMP, SlackSignatureTest.SIGNATURE, SlackSignatureTest.BODY + "&more");

        assertThat(gate.slack(changed)).isEmpty();
        assertThat(gate.slack(example())).hasSize(1);
    }

    @Test
    void ofTeamsThatShareASecretTheNamedOneComesFirst() {
        Gate gate = gate(Map.of(
                "signing-secret", SlackSignatureTest.SECRET,
                "workspaces.any.language", "de",
                "workspaces.named.team-id", "T1DC2JH3J"));
        List<ChatWorkspace> signers = gate.slack(example());

        assertThat(Gate.of(signers, "T1DC2JH3J")).map(ChatWorkspace::name).contains("named");
        assertThat(Gate.of(signers, "T2")).map(ChatWorkspace::name).contains("any");
        assertThat(Gate.of(signers, null)).isEmpty();
    }

    @Test
    void aTeamThatIsNotSetUpIsNotLetIn() {
        Gate gate = gate(
                Map.of("workspaces.one.signing-secret", SlackSignatureTest.SECRET, "workspaces.one.team-id", "T7"));

        assertThat(Gate.of(gate.slack(example()), "T1DC2JH3J")).isEmpty();
    }

    @Test
    void knowsMattermostByTheTokenOfItsHeaderOrForm() {
        Gate gate = gate(Map.of("workspaces.town.kind", "mattermost", "workspaces.town.command-token", "abc"));

        assertThat(names(gate.mattermost("Token abc", null))).containsExactly("town");
        assertThat(names(gate.mattermost(null, "abc"))).containsExactly("town");
        assertThat(gate.mattermost("Token abd", "abc")).isEmpty();
        assertThat(gate.mattermost("Bearer abc", null)).isEmpty();
        assertThat(gate.mattermost(null, "")).isEmpty();
        assertThat(gate.mattermost(null, null)).isEmpty();
    }

    @Test
    void aMattermostTokenIsNoSlackSecret() {
        Gate gate = gate(Map.of(
                "workspaces.town.kind", "mattermost", "workspaces.town.command-token", SlackSignatureTest.SECRET));

        assertThat(gate.slack(example())).isEmpty();
    }
}
