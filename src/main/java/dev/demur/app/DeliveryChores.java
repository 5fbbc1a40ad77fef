package dev.demur.app;

import dev.demur.core.delivery.Deliveries;
import dev.demur.core.event.RulesetNews;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What is done beside the deliveries: tell of other rules, forget what was settled long ago. */
@Singleton
class DeliveryChores {

    private static final Duration OFTEN = Duration.ofSeconds(2);
    private static final Duration SELDOM = Duration.ofHours(1);

    private final RulesetNews news;
    private final Deliveries deliveries;
    private final DeliverySettings settings;
    private final Clock clock;
    private final Chores chores = new Chores("delivery-chores");

    DeliveryChores(RulesetNews news, Deliveries deliveries, DeliverySettings settings, Clock clock) {
        this.news = news;
        this.deliveries = deliveries;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        chores.every(OFTEN, OFTEN, "workspaces told of other rules", news::tell);
        chores.every(SELDOM, SELDOM, "deliveries forgotten", this::forget);
    }

    private int forget() {
        return deliveries.forget(clock.instant().minus(settings.kept()));
    }

    @PreDestroy
    void stop() {
        chores.close();
    }
}
