package dev.demur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Teams submit, decide and verify while the service is killed and started again: whatever it said yes to is there
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
        ServiceClient client = new ServiceClient(service.address(), service.key());
        List<Team> teams = teams(client);
        ExecutorService threads = Executors.newFixedThreadPool(TEAMS);
        List<Future<?>> working = new ArrayList<>();
        teams.forEach(team -> working.add(threads.submit(team::work)));

        for (int kill = 0; kill < KILLS; kill++) {
            Thread.sleep(Duration.ofSeconds(SECONDS).toMillis() / KILLS);
            service.kill();
            service = PackagedService.start(data);
            client.moveTo(service.address());
        }
        teams.forEach(Team::stop);
        for (Future<?> one : working) {
            one.get();
        }
        threads.shutdown();

        assertThat(teams).allSatisfy(KilledServiceIT::assertNothingLost);
        assertThat(teams).extracting(Team::unanswered).as("kills were noticed").anyMatch(count -> count > 0);
        JsonNode audit = client.post("/v1/audit/verify", client.admin(), "{}");
        assertThat(audit.get("valid").asBoolean()).isTrue();
        service.stop();
    }

    private static List<Team> teams(ServiceClient client) throws Exception {
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < TEAMS; i++) {
            teams.add(Team.of(client));
        }
        return teams;
    }

    private static void assertNothingLost(Team team) throws Exception {
        assertThat(team.approved()).as("a team got something done").isNotEmpty();
        for (String id : team.submitted()) {
            JsonNode review = team.review(id);
            boolean approved = review.get("state").asText().equals("approved");
            assertThat(approved || !team.approved().contains(id))
                    .as("state of %s", id)
                    .isTrue();
            assertThat(review.has("clearance")).isEqualTo(approved);
            assertThat(team.actions(id))
                    .isEqualTo(approved ? List.of("review.submitted", "review.approved") : List.of("review.submitted"));
        }
    }
}
