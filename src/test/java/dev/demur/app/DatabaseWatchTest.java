package dev.demur.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.transaction.StorageUnavailableException;
import dev.demur.store.Database;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DatabaseWatchTest {

    private final List<String> happened = new ArrayList<>();
    private final Server server = new Server();
    private final DatabaseWatch watch = new DatabaseWatch(server, new Database(), this::opened);
    private boolean refusesWork;

    private void opened() {
        if (refusesWork) {
            throw new StorageUnavailableException(null);
        }
        happened.add("told");
    }

    @Test
    void opensOnceWhatIsThere() {
        watch.look();
        watch.look();

        assertThat(happened).containsExactly("opened", "told");
    }

    @Test
    void triesAgainUntilItIsThere() {
        server.down = true;
        watch.look();
        watch.look();
        server.down = false;
        watch.look();

        assertThat(happened).containsExactly("refused", "refused", "opened", "told");
    }

    @Test
    void opensAnewWhatWasLost() {
        watch.look();
        server.lost = true;
        watch.look();

        assertThat(happened).containsExactly("opened", "told", "opened", "told");
    }

    @Test
    void countsAsOpenOnceWhoWaitsForItHasDoneTheirWork() {
        refusesWork = true;
        watch.look();
        refusesWork = false;
        watch.look();

        assertThat(happened).containsExactly("opened", "opened", "told");
    }

    /** A server that is up, down or lost as a test wants it. */
    private final class Server implements DatabaseServer {

        private boolean down;
        private boolean lost;

        @Override
        public String open(Database database) throws IOException {
            if (down) {
                happened.add("refused");
                throw new IOException("down");
            }
            happened.add("opened");
            lost = false;
            return "a server";
        }

        @Override
        public boolean isLost() {
            return lost;
        }

        @Override
        public void close() {
            happened.add("closed");
        }
    }
}
