package dev.demur.core.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes what is due to where it belongs and writes down what came of it. Thread-safe; the threads are its caller's. */
public final class DeliveryRounds {

    /** What a settlement may take beyond the attempt. */
    private static final Duration TO_SETTLE = Duration.ofSeconds(5);

    private final Deliveries deliveries;
    private final Map<String, Courier> couriers;
    private final RetrySchedule schedule;
    private final Limits limits;
    private final Clock clock;

    /**
     * How much at once, and for how long.
     *
     * @param attempt the longest a courier takes
     * @param perTarget how many deliveries to one target at the same time
     */
    public record Limits(Duration attempt, int perTarget) {}

    public DeliveryRounds(
            Deliveries deliveries, List<Courier> couriers, RetrySchedule schedule, Limits limits, Clock clock) {
        this.deliveries = deliveries;
        this.couriers = couriers.stream().collect(Collectors.toUnmodifiableMap(Courier::kind, Function.identity()));
        this.schedule = schedule;
        this.limits = limits;
        this.clock = clock;
    }

    /** Claims at most so many. Who gets them has to see to it that each is soon {@link #attempt tried}. */
    public List<Delivery> claim(int limit) {
        return deliveries.claim(
                new Claim(clock.instant(), limits.attempt().plus(TO_SETTLE), limit, limits.perTarget()));
    }

    /** Tries a claimed delivery. Of a fault of the courier nothing is known but its kind. */
    public Settlement attempt(Delivery delivery) {
        Outcome outcome = outcome(delivery);
        Settlement settlement = settled(delivery, outcome, clock.instant());
        deliveries.settle(delivery, settlement);
        return settlement;
    }

    private Outcome outcome(Delivery delivery) {
        Courier courier = couriers.get(delivery.target().kind());
        if (courier == null) {
            return Outcome.failed("no courier");
        }
        try {
            return courier.deliver(delivery);
        } catch (RuntimeException e) {
            return Outcome.failed("fault " + e.getClass().getSimpleName());
        }
    }

    private Settlement settled(Delivery delivery, Outcome outcome, Instant now) {
        return switch (outcome.result()) {
            case DELIVERED -> new Settlement(DeliveryState.DELIVERED, now, outcome);
            case HOPELESS -> new Settlement(DeliveryState.DEAD, now, outcome);
            case FAILED ->
                schedule.next(delivery, outcome, now)
                        .map(next -> new Settlement(DeliveryState.PENDING, next, outcome))
                        .orElseGet(() -> new Settlement(DeliveryState.DEAD, now, outcome));
        };
    }
}
