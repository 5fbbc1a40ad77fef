package dev.demur.app;

import dev.demur.store.Database;
import dev.demur.store.EmbeddedPostgres;
import dev.demur.store.Migrations;
import dev.demur.store.Pools;
import dev.demur.store.PostgresAddress;
import io.agroal.api.AgroalDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The server that comes with the service. Not thread-safe: one thread opens and closes it. */
final class EmbeddedServer implements DatabaseServer {

    private final Path folder;
    private final int connections;
    private final EmbeddedPostgres postgres;
    private @Nullable AgroalDataSource pool;

    EmbeddedServer(Path folder, int connections, SecureRandom random) {
        this.folder = folder;
        this.connections = connections;
        this.postgres = new EmbeddedPostgres(folder, random);
    }

    @Override
    public String open(Database database) throws IOException, SQLException {
        closePool();
        PostgresAddress address = postgres.start();
        AgroalDataSource fresh = Pools.application(address, connections);
        pool = fresh;
        Migrations.run(Pools.owner(address), fresh);
        database.open(fresh);
        return "embedded PostgreSQL, data in %s, port %d".formatted(folder, address.port());
    }

    @Override
    public boolean isLost() throws IOException {
        return !postgres.isRunning();
    }

    @Override
    public void close() throws IOException {
        closePool();
        postgres.close();
    }

    private void closePool() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }
}
