package dev.demur.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One server for all tests of a run, and as many databases on it as are asked for, each empty but for the schema. */
public final class TestPostgres {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Path FOLDER = Path.of("target/test-postgres");
    private static final String TEMPLATE = "test_template";

    /** Of a server to use instead of our own; see {@code .ci/on-debian-postgres}. */
    private static final @Nullable String PORT = System.getenv("DEMUR_TEST_POSTGRES_PORT");

    private static final PostgresAddress SERVER = start();

    private final String url;

    private TestPostgres(String name) {
        this.url = PostgresAddress.url(SERVER.port(), name);
    }

    private static PostgresAddress start() {
        try {
            PostgresAddress address = PORT == null
                    ? embedded()
                    : new EmbeddedRoles(Integer.parseInt(PORT), password()).prepare("owner", "application");
            prepare(address);
            return address;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PostgresAddress embedded() throws IOException {
        EmbeddedPostgres server = new EmbeddedPostgres(FOLDER, new SecureRandom());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        return server.start();
    }

    private static String password() throws IOException {
        String given = System.getenv("DEMUR_TEST_POSTGRES_PASSWORD");
        return given != null ? given : Files.readString(FOLDER.resolve("superuser.password"));
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is lost with the power is no matter here; the time until it is on disk is. */
    private static void prepare(PostgresAddress server) throws IOException, SQLException {
        asSuperuser(
                server,
                "ALTER SYSTEM SET fsync = off",
                "SELECT pg_reload_conf()",
                "DROP DATABASE IF EXISTS " + TEMPLATE,
                "CREATE DATABASE %s OWNER %s".formatted(TEMPLATE, PostgresAddress.OWNER));
        String url = PostgresAddress.url(server.port(), TEMPLATE);
        Migrations.run(
                Pools.single(url, PostgresAddress.OWNER, server.ownerPassword()),
                Pools.single(url, PostgresAddress.APPLICATION, server.applicationPassword()));
    }

    private static void asSuperuser(PostgresAddress server, String... statements) throws IOException, SQLException {
        String url = PostgresAddress.url(server.port(), EmbeddedPostgres.SUPERUSER);
        try (Connection connection = Pools.single(url, EmbeddedPostgres.SUPERUSER, password())
                        .getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A new database with the present schema. */
    public static TestPostgres migrated() {
        String name = "test_" + COUNT.incrementAndGet();
        try {
            asSuperuser(
                    SERVER,
                    "DROP DATABASE IF EXISTS " + name,
                    "CREATE DATABASE %s TEMPLATE %s OWNER %s".formatted(name, TEMPLATE, PostgresAddress.OWNER));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return new TestPostgres(name);
    }

    /** As the role that owns the schema. */
    public DataSource owner() {
        return Pools.single(url, PostgresAddress.OWNER, SERVER.ownerPassword());
    }

    /** As the role the service works with. */
    public DataSource application() {
        return Pools.single(url, PostgresAddress.APPLICATION, SERVER.applicationPassword());
    }

    /** The database as stores see it. */
    public Database database() {
        Database database = new Database();
        database.open(application());
        return database;
    }

    /** The same over connections that are kept. To be closed. */
    public AgroalDataSource pool(int size) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(
                        pool -> pool.maxSize(size).connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal(PostgresAddress.APPLICATION))
                                .credential(new SimplePassword(SERVER.applicationPassword())))));
    }
}
