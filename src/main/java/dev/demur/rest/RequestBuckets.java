package dev.demur.rest;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RequestLimit;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** So many requests a minute for each key or person, in each process of the service. */
@Singleton
class RequestBuckets implements RequestLimit {

    private final Provider<Integer> perMinute;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    /** The setting is read with the first request: filters are made before the environment of the start is known. */
    RequestBuckets(@ConfigProperty(name = "demur.rate-limit.per-minute") Provider<Integer> perMinute) {
        this.perMinute = perMinute;
    }

    @Override
    public Optional<Duration> take(Caller caller) {
        ConsumptionProbe probe = buckets.computeIfAbsent(caller.workspace() + "/" + caller.id(), id -> bucket())
                .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(rest(probe));
    }

    private Bucket bucket() {
        int most = perMinute.get();
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(1)))
                .build();
    }

    /** Rounded up: who comes back when told is let in. */
    private static Duration rest(ConsumptionProbe probe) {
        return Duration.ofSeconds(TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
    }
}
