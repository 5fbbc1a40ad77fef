package dev.demur.bench;

import dev.demur.core.access.RandomIds;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Checker;
import dev.demur.core.clearance.ClearanceIssuer;
import dev.demur.core.clearance.KeyRing;
import dev.demur.core.clearance.KeyTimes;
import dev.demur.core.clearance.SigningKeyPair;
import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.review.DecideReview;
import dev.demur.core.review.Desk;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewRegister;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Vote;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.jose.JoseClearanceFormat;
import dev.demur.store.AesTextCipher;
import dev.demur.store.Database;
import dev.demur.store.EmbeddedPostgres;
import dev.demur.store.HmacBlindIndex;
import dev.demur.store.MasterKeys;
import dev.demur.store.Migrations;
import dev.demur.store.Pools;
import dev.demur.store.PostgresAddress;
import dev.demur.store.PostgresAuditTrail;
import dev.demur.store.PostgresClearances;
import dev.demur.store.PostgresOutbox;
import dev.demur.store.PostgresReviews;
import dev.demur.store.PostgresSigningKeys;
import dev.demur.store.PostgresWorkspaces;
import dev.demur.store.ReviewPlans;
import io.agroal.api.AgroalDataSource;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reviews in an embedded database of their own, and what is needed to decide them. */
final class ReviewStore implements AutoCloseable {

    private static final Path FOLDER = Path.of("target/review-load");
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final Instant FIRST = Instant.parse("2026-01-05T12:00:00Z");
    private static final int AT_ONCE = 500;
    private static final int ONE_IN_SO_MANY_IS_OPEN = 10;
    private static final int AUTHORS = 40;
    private static final int NUMBERS = 5_000;

    private final SecureRandom random = new SecureRandom();
    private final EmbeddedPostgres server = new EmbeddedPostgres(FOLDER, random);
    private final Database database = new Database();
    private final Checker checker = Engines.shipped();
    private final AgroalDataSource connections;
    private final BlindIndex index;
    private final TextCipher cipher;
    private final PostgresReviews reviews;

    private ReviewStore() throws Exception {
        PostgresAddress address = server.start();
        connections = Pools.application(address, 4);
        Migrations.run(Pools.owner(address), connections);
        database.open(connections);
        MasterKeys keys = MasterKeys.in(FOLDER, random);
        index = new HmacBlindIndex(keys);
        cipher = new AesTextCipher(keys, random);
        reviews = new PostgresReviews(database, cipher, index);
    }

    /** A store with so many reviews, of which a tenth is open. */
    static ReviewStore filled(int count) throws Exception {
        ReviewStore store = new ReviewStore();
        for (int first = ReviewPlans.count(store.database); first < count; first += AT_ONCE) {
            store.add(first);
        }
        store.analyze();
        return store;
    }

    private void add(int first) {
        database.run(transaction -> {
            for (int number = first; number < first + AT_ONCE; number++) {
                Review review = review(number);
                reviews.add(transaction, review);
            }
        });
    }

    private Review review(int number) {
        Channel channel = CHANNELS.get(number % CHANNELS.size());
        Instant at = FIRST.plusSeconds(number);
        ReviewRef ref = new ReviewRef(WorkspaceId.FIRST, new ReviewId("rev_%06d".formatted(number)));
        String text = Posts.mixed().get(number % Posts.mixed().size());
        Draft draft = Draft.of("%s number%d number%d".formatted(text, number, number % NUMBERS));
        Revision.Content content = new Revision.Content(draft, checker.check(draft));
        Revision revision = Revision.of(1, "key_author_" + number % AUTHORS, at, content);
        Review open = Review.of(new ReviewHeader(ref, channel, "Post " + number, null, at), revision);
        return number % ONE_IN_SO_MANY_IS_OPEN == 0 ? open : open.reject(1, new Vote("key_reviewer", at));
    }

    private void analyze() throws Exception {
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ANALYZE review");
        }
    }

    Database database() {
        return database;
    }

    BlindIndex index() {
        return index;
    }

    Reviews reviews() {
        return reviews;
    }

    List<ReviewRef> openReviews(int count) {
        ReviewQuery.Filter open = new ReviewQuery.Filter(ReviewStatus.OPEN, null, null, null, "");
        return reviews.page(new ReviewQuery(WorkspaceId.FIRST, open, null, count)).reviews().stream()
                .map(review -> review.header().ref())
                .toList();
    }

    DecideReview decision() {
        KeyTimes times = new KeyTimes(Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(2));
        KeyRing keys = new KeyRing(
                database,
                new PostgresSigningKeys(database, cipher),
                () -> SigningKeyPair.random(random),
                times,
                Clock.systemUTC());
        ClearanceIssuer issuer = new ClearanceIssuer(
                keys, new JoseClearanceFormat(), Duration.ofDays(1), Clock.systemUTC(), new RandomIds(random));
        ActiveChecker active = () -> new ActiveChecker.State(checker, List.of(), FIRST, List.of(), null);
        Desk desk =
                new Desk(active, new PostgresWorkspaces(database), issuer, Clock.systemUTC(), Duration.ofMinutes(5));
        ReviewRegister.Stores stores = new ReviewRegister.Stores(
                reviews,
                new PostgresClearances(database),
                new PostgresOutbox(List.of(), new RandomIds(random), Clock.systemUTC()),
                new PostgresAuditTrail(database));
        return new DecideReview(new ReviewRegister(database, stores), desk);
    }

    @Override
    public void close() throws Exception {
        connections.close();
        server.close();
    }
}
