package dev.demur.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The roles and the database in a server of our own: an owner that may change the schema, and the application that may
 * not. Both get new passwords at every start.
 */
final class EmbeddedRoles {

    private final int port;
    private final String superuserPassword;

    EmbeddedRoles(int port, String superuserPassword) {
        this.port = port;
        this.superuserPassword = superuserPassword;
    }

    PostgresAddress prepare(String ownerPassword, String applicationPassword) throws IOException {
        String url = PostgresAddress.url(port, EmbeddedPostgres.SUPERUSER);
        try (Connection connection = DriverManager.getConnection(url, EmbeddedPostgres.SUPERUSER, superuserPassword);
                Statement statement = connection.createStatement()) {
            role(statement, PostgresAddress.OWNER, ownerPassword);
            role(statement, PostgresAddress.APPLICATION, applicationPassword);
            database(statement);
        } catch (SQLException e) {
            throw new IOException("PostgreSQL runs but its roles could not be prepared", e);
        }
        return new PostgresAddress(port, ownerPassword, applicationPassword);
    }

    /** Names and passwords are ours, of letters and digits: statements of this kind take no parameters. */
    private static void role(Statement statement, String name, String password) throws SQLException {
        boolean exists = exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '%s'".formatted(name));
        statement.execute("%s ROLE %s LOGIN PASSWORD '%s'".formatted(exists ? "ALTER" : "CREATE", name, password));
    }

    private static void database(Statement statement) throws SQLException {
        String name = PostgresAddress.DATABASE;
        if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(name))) {
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(name, PostgresAddress.OWNER));
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
