package dev.demur.app;

import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.KeyRing;
import dev.demur.core.review.ReviewChores;
import dev.demur.core.review.TellDue;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.IntSupplier;

/** Does what is due to reviews and clearances by itself, in a thread of its own. Each process of the service does. */
@Singleton
class ReviewJobs {

    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofHours(1);

    private final ReviewChores reviews;
    private final TellDue due;
    private final Clearances clearances;
    private final KeyRing keys;
    private final Clock clock;
    private final Chores chores = new Chores("review-jobs");

    ReviewJobs(ReviewChores reviews, TellDue due, Clearances clearances, KeyRing keys, Clock clock) {
        this.reviews = reviews;
        this.due = due;
        this.clearances = clearances;
        this.keys = keys;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        every(OFTEN, "reviews expired", reviews::expire);
        every(OFTEN, "reviews checked again by changed rules", reviews::recheck);
        every(OFTEN, "reviews said to be due", due::tell);
        every(SELDOM, "reviews erased", reviews::erase);
        every(SELDOM, "clearances forgotten", () -> clearances.forget(clock.instant()));
        every(SELDOM, "signing keys", () -> {
            keys.rotate();
            return 0;
        });
    }

    /** The first time soon after the start, whatever the period. */
    private void every(Duration period, String what, IntSupplier job) {
        chores.every(OFTEN, period, what, job);
    }

    @PreDestroy
    void stop() {
        chores.close();
    }
}
