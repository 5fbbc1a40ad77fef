package dev.demur.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Caller;
import dev.demur.core.access.RandomIds;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditVerifier;
import dev.demur.core.clearance.ClearanceIssuer;
import dev.demur.core.clearance.KeyRing;
import dev.demur.core.clearance.KeyTimes;
import dev.demur.core.clearance.SigningKeyPair;
import dev.demur.core.review.DecideReview;
import dev.demur.core.review.Desk;
import dev.demur.core.review.Judgement;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewRegister;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.Ruling;
import dev.demur.core.review.Submission;
import dev.demur.core.review.SubmitReview;
import dev.demur.core.review.WordChecker;
import dev.demur.core.rule.Severity;
import dev.demur.core.text.Draft;
import dev.demur.jose.JoseClearanceFormat;
import io.agroal.api.AgroalDataSource;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two reviewers who decide the same revision at the same moment, again and again. */
final class DecisionRaceTest {

    private static final int ROUNDS = 500;
    private static final Caller AUTHOR = new Caller(WorkspaceId.FIRST, "key_author", "author", Role.AUTHOR);
    private static final Caller ANN = new Caller(WorkspaceId.FIRST, "key_ann", "ann", Role.REVIEWER);
    private static final Caller BOB = new Caller(WorkspaceId.FIRST, "key_bob", "bob", Role.REVIEWER);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database = new Database();
    private final AgroalDataSource connections;
    private final PostgresReviews reviews = new PostgresReviews(database, new ToyCipher(), new ToyIndex());
    private final PostgresAuditTrail trail = new PostgresAuditTrail(database);
    private final CyclicBarrier start = new CyclicBarrier(2);
    private final SubmitReview submit;
    private final DecideReview decide;

    DecisionRaceTest() throws SQLException {
        connections = TestPostgres.migrated().pool(2);
        database.open(connections);
        KeyTimes times = new KeyTimes(Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(2));
        KeyRing keys = new KeyRing(
                database,
                new PostgresSigningKeys(database, new ToyCipher()),
                () -> SigningKeyPair.random(RANDOM),
                times,
                Clock.systemUTC());
        RandomIds ids = new RandomIds(RANDOM);
        Desk desk = new Desk(
                new WordChecker(Map.of("Erika", Severity.BLOCK)),
                new PostgresWorkspaces(database),
                new ClearanceIssuer(keys, new JoseClearanceFormat(), Duration.ofDays(1), Clock.systemUTC(), ids),
                Clock.systemUTC(),
                Duration.ofMinutes(5));
        PostgresOutbox outbox = new PostgresOutbox(List.of(), ids, Clock.systemUTC());
        ReviewRegister register = new ReviewRegister(
                database, new ReviewRegister.Stores(reviews, new PostgresClearances(database), outbox, trail));
        submit = new SubmitReview(register, desk, ids);
        decide = new DecideReview(register, desk);
    }

    @AfterEach
    void close() {
        connections.close();
    }

    @Test
    void exactlyOneWinsEachTime() throws Exception {
        ExecutorService reviewers = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Review open = submit.submit(AUTHOR, new Submission(Draft.of("Erika " + round), "", null));
                race(reviewers, open);
            }
        } finally {
            reviewers.shutdownNow();
        }

        assertThat(trail.head(WorkspaceId.FIRST).sequence()).isEqualTo(2 * ROUNDS);
        assertThat(new AuditVerifier(trail).verify(WorkspaceId.FIRST).valid()).isTrue();
    }

    private void race(ExecutorService reviewers, Review open) throws Exception {
        List<Future<Boolean>> tries =
                reviewers.invokeAll(List.of(attempt(ANN, open, Ruling.APPROVE), attempt(BOB, open, Ruling.REJECT)));

        boolean approved = tries.get(0).get();
        assertThat(tries.get(1).get()).isNotEqualTo(approved);
        Review decided = reviews.find(open.ref()).orElseThrow();
        assertThat(decided.state().status()).isEqualTo(approved ? ReviewStatus.APPROVED : ReviewStatus.REJECTED);
    }

    private Callable<Boolean> attempt(Caller reviewer, Review open, Ruling ruling) {
        return () -> {
            start.await();
            try {
                decide.decide(reviewer, open.ref().id(), new Judgement(ruling, 1, ""));
                return true;
            } catch (ReviewException.NotOpen e) {
                return false;
            }
        };
    }
}
