package dev.demur.rest;

import dev.demur.core.access.Caller;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** So many requests a minute for each key, in each process of the service; a batch is one. */
@Singleton
class RateLimit {

    private final SecurityIdentity identity;
    private final Provider<Integer> perMinute;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** The setting is read with the first request: filters are made before the environment of the start is known. */
    RateLimit(
            SecurityIdentity identity,
            @ConfigProperty(name = "demur.rate-limit.per-minute") Provider<Integer> perMinute) {
        this.identity = identity;
        this.perMinute = perMinute;
    }

    @ServerRequestFilter
    Optional<Response> limit() {
        Caller caller = identity.getAttribute(CurrentCaller.ATTRIBUTE);
        if (caller == null) {
            return Optional.empty();
        }
        ConsumptionProbe probe = buckets.computeIfAbsent(caller.workspace() + "/" + caller.id(), id -> bucket())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(refused(probe));
    }

    private Bucket bucket() {
        int most = perMinute.get();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    /** Rounded up: who comes back when told is let in. */
    private static Response refused(ConsumptionProbe probe) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
        return Problems.response(Problem.of(ProblemType.TOO_MANY_REQUESTS))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
