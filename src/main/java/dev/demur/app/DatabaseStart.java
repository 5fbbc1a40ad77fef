package dev.demur.app;

import dev.demur.core.access.EnvironmentKey;
import dev.demur.store.Database;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Chooses the database by the settings, opens it when the service starts, and sees to it that somebody can get in. */
@Singleton
class DatabaseStart {

    private final AccessSettings settings;
    private final DatabaseWatch watch;

    DatabaseStart(
            AccessSettings settings,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url,
            @Any Instance<AgroalDataSource> external,
            Database database,
            FirstKey firstKey,
            SecureRandom random) {
        this.settings = settings;
        DatabaseServer server = url.<DatabaseServer>map(
                        named -> new ExternalServer(named, external.get(), settings.database()))
                .orElseGet(() -> embedded(settings, random));
        this.watch = new DatabaseWatch(server, database, firstKey::ensure);
    }

    private static DatabaseServer embedded(AccessSettings settings, SecureRandom random) {
        return new EmbeddedServer(
                settings.data().dir().orElseGet(DataFolder::ofThisUser),
                settings.database().connections(),
                random);
    }

    void start(@Observes StartupEvent started) {
        watch.start();
        settings.adminKey()
                .map(EnvironmentKey::new)
                .filter(key -> !key.isStrong())
                .ifPresent(weak -> Log.warn("DEMUR_ADMIN_KEY has fewer than 32 characters: it could be guessed"));
    }

    @PreDestroy
    void stop() {
        watch.stop();
    }
}
