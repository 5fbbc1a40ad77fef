package dev.demur.app;

import dev.demur.core.transaction.StorageUnavailableException;
import dev.demur.store.Database;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells whether the database answers. One that is down is a warning: checks go on, and traffic should still come. */
@Readiness
@Singleton
class DatabaseHealth implements HealthCheck {

    private final Database database;

    DatabaseHealth(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            database.ping();
            return HealthCheckResponse.up("database");
        } catch (StorageUnavailableException e) {
            return HealthCheckResponse.named("database")
                    .up()
                    .withData("warning", "the database cannot be reached; checks go on, what needs it answers 503")
                    .build();
        }
    }
}
