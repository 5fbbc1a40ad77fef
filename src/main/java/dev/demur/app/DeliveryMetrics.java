package dev.demur.app;

import dev.demur.core.delivery.Delivery;
import dev.demur.core.delivery.Settlement;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** What is counted of deliveries: attempts, by kind of target and by what came of them. Thread-safe. */
@Singleton
class DeliveryMetrics {

    private final MeterRegistry registry;

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void attempted(Delivery delivery, Settlement settlement) {
        Counter.builder("demur.deliveries")
                .description("Attempts to deliver an event; state is what the delivery is in afterwards")
                .tags(
                        "kind",
                        delivery.target().kind(),
                        "state",
                        settlement.state().id())
                .register(registry)
                .increment();
    }
}
