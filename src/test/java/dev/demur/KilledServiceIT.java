package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Teams, each a process, submit, decide and verify while the service is killed and started again: whatever it said yes to is there
 * afterwards, and nothing is there by halves. {@code -Dkills=10 -Dseconds=60} makes it last.
 */
@Timeout(900)
final class KilledServiceIT {

    private static final int TEAMS = 5;
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int SECONDS = Integer.getInteger("seconds", 10);

    @TempDir
    private Path data;

    @Test
    void keepsWhatItSaidYesTo() throws Exception {
        PackagedService service = PackagedService.start(data);
        String admin = service.key();
        Path address = Files.writeString(data.resolve("address"), service.address());
        ServiceClient client = new ServiceClient(() -> addressIn(address));
        List<TeamProcess> teams = teams(client, admin, address);

        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(Duration.ofSeconds(SECONDS).toMillis() / KILLS);
            service.kill();
            service = PackagedService.start(data);
            Files.move(
                    Files.writeString(data.resolve("next"), service.address()),
                    address,
                    StandardCopyOption.ATOMIC_MOVE);
        }
        for (TeamProcess team : teams) {
            assertThat(team.stop()).as("how a team ended").isZero();
        }

        for (TeamProcess team : teams) {
            assertNothingLost(team, client, admin);
        }
        assertThat(teams)
                .extracting(TeamProcess::unanswered)
                .as("kills were noticed")
                .anyMatch(count -> count > 0);
        JsonNode audit = client.post("/v1/audit/verify", admin, "{}");
        assertThat(audit.get("valid").asBoolean()).isTrue();
        service.stop();
    }

    private static String addressIn(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TeamProcess> teams(ServiceClient client, String admin, Path address) throws Exception {
        List<TeamProcess> teams = new ArrayList<>();
        for (int i = 0; i < TEAMS; i++) {
            teams.add(TeamProcess.start(client, admin, address));
        }
        return teams;
    }

    private static void assertNothingLost(TeamProcess team, ServiceClient client, String admin) throws Exception {
        assertThat(team.approved()).as("a team got something done").isNotEmpty();
        for (String id : team.submitted()) {
            JsonNode review = client.get("/v1/reviews/" + id, admin);
            boolean approved = review.get("state").asText().equals("approved");
            assertThat(approved || !team.approved().contains(id))
                    .as("state of %s", id)
                    .isTrue();
            assertThat(review.has("clearance")).isEqualTo(approved);
            assertThat(actions(client.get("/v1/reviews/%s/events".formatted(id), admin)))
                    .isEqualTo(approved ? List.of("review.submitted", "review.approved") : List.of("review.submitted"));
        }
    }

    private static List<String> actions(JsonNode events) {
        List<String> actions = new ArrayList<>();
        events.get("events").forEach(event -> actions.add(event.get("action").asText()));
        return actions;
    }
}
