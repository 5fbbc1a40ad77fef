package dev.demur.app;

import dev.demur.store.Database;
import dev.demur.store.Migrations;
import dev.demur.store.Pools;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** A server named by Quarkus' own settings, reached by Quarkus' own pool, which finds its way back after an outage. */
final class ExternalServer implements DatabaseServer {

    private final String url;
    private final DataSource application;
    private final AccessSettings.Database settings;

    ExternalServer(String url, DataSource application, AccessSettings.Database settings) {
        this.url = url;
        this.application = application;
        this.settings = settings;
    }

    @Override
    public String open(Database database) throws SQLException {
        Migrations.run(owner(), application);
        database.open(application);
        return "PostgreSQL at " + withoutParameters();
    }

    private DataSource owner() {
        Optional<String> user = settings.ownerUsername();
        return user.isPresent()
                ? Pools.single(url, user.get(), settings.ownerPassword().orElse(""))
                : application;
    }

    /** Parameters may hold a password. */
    private String withoutParameters() {
        String address = url.replaceFirst("^jdbc:postgresql:(//)?", "");
        int end = address.indexOf('?');
        return end < 0 ? address : address.substring(0, end);
    }

    @Override
    public boolean isLost() {
        return false;
    }

    @Override
    public void close() {
        // the pool is Quarkus' to close
    }
}
