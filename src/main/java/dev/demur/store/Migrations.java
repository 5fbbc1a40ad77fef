package dev.demur.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date. */
public final class Migrations {

    private Migrations() {}

    /**
     * Runs what is missing with the owner's rights, then grants the application's role what it needs and no more.
     *
     * @param owner connects as the role that owns the schema
     * @param application connects as the role the service works with; may be the same
     */
    public static void run(DataSource owner, DataSource application) throws SQLException {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .placeholders(Map.of("application", role(application)))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static String role(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_user")) {
            row.next();
            return row.getString(1).replace("'", "''");
        }
    }
}
