package dev.demur.app;

import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Workspaces;
import dev.demur.core.audit.AuditTrail;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.clearance.ClearanceFormat;
import dev.demur.core.clearance.ClearanceIssuer;
import dev.demur.core.clearance.ClearanceUseCases;
import dev.demur.core.clearance.ClearanceVerifier;
import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.IssueClearance;
import dev.demur.core.clearance.KeyRing;
import dev.demur.core.clearance.KeyTimes;
import dev.demur.core.clearance.RevokeClearance;
import dev.demur.core.clearance.SigningKeyPair;
import dev.demur.core.event.Outbox;
import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.review.CommentOnReview;
import dev.demur.core.review.DecideReview;
import dev.demur.core.review.Desk;
import dev.demur.core.review.EraseReview;
import dev.demur.core.review.RenewClearance;
import dev.demur.core.review.ReviewChores;
import dev.demur.core.review.ReviewRegister;
import dev.demur.core.review.ReviewUseCases;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.ReviseReview;
import dev.demur.core.review.SubmitReview;
import dev.demur.core.review.insight.ReviewFigures;
import dev.demur.core.transaction.Transactions;
import dev.demur.jose.JoseClearanceFormat;
import dev.demur.store.Database;
import dev.demur.store.PostgresClearances;
import dev.demur.store.PostgresReviewFigures;
import dev.demur.store.PostgresReviewHistory;
import dev.demur.store.PostgresReviews;
import dev.demur.store.PostgresSigningKeys;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;

/** Puts reviews and clearances together. */
@ApplicationScoped
class ReviewWiring {

    /** Far longer than the hour for which clients keep the key set. */
    private static final Duration NOTICE = Duration.ofDays(1);

    private static final Duration LEAST = Duration.ofSeconds(1);
    private static final Duration CLOCKS_DIFFER_BY = Duration.ofHours(1);

    private final ReviewSettings settings;
    private final Clock clock;

    ReviewWiring(ReviewSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        requireAtLeast("demur.review.lead", settings.review().lead(), LEAST);
        requireAtLeast("demur.clearance.lifetime", settings.clearance().lifetime(), LEAST);
        requireAtLeast("demur.clearance.key-lifetime", settings.clearance().keyLifetime(), NOTICE.multipliedBy(2));
    }

    private static void requireAtLeast(String name, Duration value, Duration least) {
        if (value.compareTo(least) < 0) {
            throw new ConfigurationException("%s must be at least %s".formatted(name, least));
        }
    }

    @Produces
    @Singleton
    PostgresReviews reviews(Database database, TextCipher cipher, BlindIndex index) {
        return new PostgresReviews(database, cipher, index);
    }

    @Produces
    @Singleton
    ReviewFigures figures(Database database) {
        return new PostgresReviewFigures(database);
    }

    @Produces
    @Singleton
    PostgresSigningKeys signingKeys(Database database, TextCipher cipher) {
        return new PostgresSigningKeys(database, cipher);
    }

    @Produces
    @Singleton
    Clearances clearances(Database database) {
        return new PostgresClearances(database);
    }

    @Produces
    @Singleton
    ClearanceFormat format() {
        return new JoseClearanceFormat();
    }

    @Produces
    @Singleton
    KeyRing keyRing(Transactions transactions, PostgresSigningKeys keys, SecureRandom random) {
        KeyTimes times = new KeyTimes(
                settings.clearance().keyLifetime(),
                NOTICE,
                settings.clearance().lifetime().plus(CLOCKS_DIFFER_BY));
        return new KeyRing(transactions, keys, () -> SigningKeyPair.random(random), times, clock);
    }

    @Produces
    @Singleton
    ClearanceIssuer issuer(KeyRing keys, ClearanceFormat format, RandomIds ids) {
        return new ClearanceIssuer(keys, format, settings.clearance().lifetime(), clock, ids);
    }

    @Produces
    @Singleton
    ClearanceUseCases clearanceUseCases(
            ActiveChecker active,
            ClearanceIssuer issuer,
            KeyRing keys,
            ClearanceFormat format,
            Transactions transactions,
            Clearances clearances,
            AuditTrail trail) {
        return new ClearanceUseCases(
                new IssueClearance(active, issuer, transactions, clearances, trail),
                new ClearanceVerifier(keys, format, clearances, clock),
                new RevokeClearance(transactions, clearances, trail, clock));
    }

    @Produces
    @Singleton
    Desk desk(ActiveChecker active, Workspaces workspaces, ClearanceIssuer issuer) {
        return new Desk(active, workspaces, issuer, clock, settings.review().lead());
    }

    @Produces
    @Singleton
    ReviewRegister register(
            Transactions transactions, Reviews reviews, Clearances clearances, Outbox outbox, AuditTrail trail) {
        return new ReviewRegister(transactions, new ReviewRegister.Stores(reviews, clearances, outbox, trail));
    }

    @Produces
    @Singleton
    SubmitReview submitReview(ReviewRegister register, Desk desk, RandomIds ids) {
        return new SubmitReview(register, desk, ids);
    }

    @Produces
    @Singleton
    ReviewUseCases reviewUseCases(
            Reviews reviews, ReviewRegister register, Desk desk, Clearances clearances, Database database) {
        return new ReviewUseCases(
                reviews,
                new PostgresReviewHistory(database),
                new ReviseReview(register, desk),
                new DecideReview(register, desk),
                new CommentOnReview(register, desk),
                new RenewClearance(register, clearances, desk),
                new EraseReview(register, desk));
    }

    @Produces
    @Singleton
    ReviewChores chores(
            Reviews reviews, ReviewRegister register, Workspaces workspaces, ActiveChecker active, Desk desk) {
        return new ReviewChores(reviews, register, workspaces, active, desk);
    }
}
