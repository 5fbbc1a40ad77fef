package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server that comes with the service, started, killed and started again on one folder. */
final class EmbeddedPostgresTest {

    private static final Path FOLDER = Path.of("target/test-embedded").toAbsolutePath();

    private final EmbeddedPostgres postgres = new EmbeddedPostgres(FOLDER, new SecureRandom());

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void keepsItsDataAcrossARestart() throws Exception {
        write(postgres.start(), 1);
        postgres.close();

        assertThat(written(postgres.start())).contains(1);
    }

    @Test
    void recoversWhenTheServiceWasKilledAndItsServerGoesOn() throws Exception {
        Process service = service();
        service.destroyForcibly().waitFor();

        assertThat(written(postgres.start())).contains(2);
    }

    @Test
    void recoversWhenTheServerWasKilled() throws Exception {
        write(postgres.start(), 3);
        ProcessHandle server = postmaster();
        server.destroyForcibly();
        server.onExit().get();
        assertThat(postgres.isRunning()).isFalse();

        assertThat(written(postgres.start())).contains(3);
        assertThat(postgres.isRunning()).isTrue();
    }

    @Test
    void takesNoOtherProcessForTheServerThatIsNoted() throws Exception {
        postgres.start();
        postgres.close();
        Files.writeString(
                FOLDER.resolve("database/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        postgres.start();

        assertThat(postgres.isRunning()).isTrue();
    }

    @Test
    void makesANewDatabaseWhereOneWasLeftHalfMade() throws Exception {
        Files.createDirectories(FOLDER.resolve("database.new/base"));
        Files.writeString(FOLDER.resolve("database.new/PG_VERSION"), "1");
        PostgresBinaries.delete(FOLDER.resolve("database"));

        write(postgres.start(), 4);

        assertThat(FOLDER.resolve("database.new")).doesNotExist();
    }

    @Test
    void letsNobodyElseUseItsFolder() throws Exception {
        postgres.start();

        assertThatThrownBy(() -> new EmbeddedPostgres(FOLDER, new SecureRandom()).start())
                .hasMessageContaining("another Demur is using");
        assertThat(postgres.isRunning()).isTrue();
    }

    @Test
    void opensItsFilesToItsOwnerAloneAndItsPortToWhoKnowsThePassword() throws Exception {
        PostgresAddress address = postgres.start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve("superuser.password"))))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> Pools.single(address.url(), PostgresAddress.OWNER, "wrong")
                        .getConnection())
                .hasMessageContaining("password authentication failed");
    }

    private static Process service() throws IOException {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName())
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(service.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch("written"::equals)).isTrue();
        return service;
    }

    /** A service that writes something, says so, and goes on until it is killed. */
    static final class Service {

        private Service() {}

        public static void main(String[] arguments) throws Exception {
            write(new EmbeddedPostgres(FOLDER, new SecureRandom()).start(), 2);
            System.out.println("written");
            Thread.sleep(600_000);
        }
    }

    private static ProcessHandle postmaster() throws IOException {
        try (Stream<String> lines = Files.lines(FOLDER.resolve("database/postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElseThrow()))
                    .orElseThrow();
        }
    }

    private static void write(PostgresAddress address, int value) throws SQLException {
        try (Connection connection = Pools.owner(address).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS kept (value integer)");
            statement.execute("INSERT INTO kept VALUES (%d)".formatted(value));
        }
    }

    private static List<Integer> written(PostgresAddress address) throws SQLException {
        List<Integer> values = new ArrayList<>();
        try (Connection connection = Pools.owner(address).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT value FROM kept")) {
            while (rows.next()) {
                values.add(rows.getInt(1));
            }
        }
        return values;
    }
}
