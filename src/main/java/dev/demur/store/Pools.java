package dev.demur.store;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to a server of our own. To another, Quarkus makes them, by its standard settings. */
public final class Pools {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration SURELY_ALIVE = Duration.ofSeconds(2);

    private Pools() {}

    /** A pool for the application's role. To be closed. */
    public static AgroalDataSource application(PostgresAddress address, int size) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .metricsEnabled(false)
                .connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .acquisitionTimeout(PATIENCE)
                        .idleValidationTimeout(SURELY_ALIVE)
                        .connectionValidator(ConnectionValidator.defaultValidator())
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(address.url())
                                .connectionProviderClass(Driver.class)
                                .principal(new NamePrincipal(PostgresAddress.APPLICATION))
                                .credential(new SimplePassword(address.applicationPassword())))));
    }

    /** Single connections for the role that owns the schema. */
    public static DataSource owner(PostgresAddress address) {
        return single(address.url(), PostgresAddress.OWNER, address.ownerPassword());
    }

    /** Single connections for a role. */
    public static DataSource single(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
