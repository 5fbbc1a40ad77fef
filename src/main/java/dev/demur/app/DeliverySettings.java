package dev.demur.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How events leave: settings under {@code demur.outbound}. Public because its validator asks so. */
@ConfigMapping(prefix = "demur.outbound")
public interface DeliverySettings {

    /** Networks that events may be sent to though they are not public, as in {@code 10.0.0.0/8}; comma between. */
    Optional<List<String>> allowedNetworks();

    /** Whether events may be sent without encryption. */
    @WithDefault("false")
    boolean plainHttp();

    /** How long connecting may take. */
    @WithDefault("5S")
    Duration connectTimeout();

    /** How long an attempt may take, from the first look at the name to the end of the answer. */
    @WithDefault("10S")
    Duration timeout();

    /** How many deliveries are under way at the same time. */
    @WithDefault("16")
    @Min(1)
    @Max(200)
    int concurrency();

    /** How many of them to one target. */
    @WithDefault("4")
    @Min(1)
    @Max(50)
    int perTarget();

    /** How long what was delivered or given up stays in the log. */
    @WithDefault("30D")
    Duration kept();
}
