package dev.demur.app;

import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Workspaces;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.delivery.Courier;
import dev.demur.core.delivery.Deliveries;
import dev.demur.core.delivery.DeliveryRounds;
import dev.demur.core.delivery.RetrySchedule;
import dev.demur.core.event.Audience;
import dev.demur.core.event.Outbox;
import dev.demur.core.event.RulesetNews;
import dev.demur.core.transaction.Transactions;
import dev.demur.store.Database;
import dev.demur.store.PostgresDeliveries;
import dev.demur.store.PostgresLastRuleset;
import dev.demur.store.PostgresOutbox;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Puts the outbox together with whoever wants events and whoever takes them there: every bean of either kind counts. */
@ApplicationScoped
class DeliveryWiring {

    private final DeliverySettings settings;
    private final Clock clock;

    DeliveryWiring(DeliverySettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Produces
    @Singleton
    Outbox outbox(@All List<Audience> audiences, RandomIds ids) {
        return new PostgresOutbox(audiences, ids, clock);
    }

    @Produces
    @Singleton
    Deliveries deliveries(Database database) {
        return new PostgresDeliveries(database);
    }

    @Produces
    @Singleton
    DeliveryRounds rounds(Deliveries deliveries, @All List<Courier> couriers, SecureRandom random) {
        DeliveryRounds.Limits limits = new DeliveryRounds.Limits(settings.timeout(), settings.perTarget());
        return new DeliveryRounds(deliveries, couriers, new RetrySchedule(random), limits, clock);
    }

    @Produces
    @Singleton
    RulesetNews news(ActiveChecker active, Transactions transactions, Workspaces workspaces, Outbox outbox) {
        RulesetNews.Stores stores = new RulesetNews.Stores(transactions, workspaces, new PostgresLastRuleset(), outbox);
        return new RulesetNews(active, stores, clock);
    }
}
