package dev.demur.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.util.Optional;

/** Where data is kept and who may come in: settings under {@code demur}. Public because its validator asks so. */
@ConfigMapping(prefix = "demur")
public interface AccessSettings {

    /** The first admin key; without one, one is made at the first start and printed once. */
    Optional<String> adminKey();

    Data data();

    Database database();

    Encryption encryption();

    RateLimit rateLimit();

    /** Settings under {@code demur.data}. */
    interface Data {

        /** The folder of the embedded database and of keys made here; absent, one in the user's data folder. */
        Optional<Path> dir();
    }

    /** Settings under {@code demur.database}, for a server of somebody else's. */
    interface Database {

        /** The role that owns the schema, where it is not the one the service works with. */
        Optional<String> ownerUsername();

        /** That role's password. */
        Optional<String> ownerPassword();

        /** How many connections the pool to the embedded server may have. */
        @WithDefault("20")
        @Min(2)
        @Max(50)
        int connections();
    }

    /** Settings under {@code demur.encryption}. */
    interface Encryption {

        /** Keys of 256 bits in Base64, comma between, the current one first; absent, a file in the data folder has it. */
        Optional<String> key();
    }

    /** Settings under {@code demur.rate-limit}. */
    interface RateLimit {

        /** How many requests a key may make in a minute. */
        @WithDefault("1200")
        @Min(1)
        @Max(1_000_000)
        int perMinute();
    }
}
