package dev.demur.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.check.CheckReport;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Recheck;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.ReviewsContract;
import dev.demur.core.review.Verdict;
import dev.demur.core.transaction.Transactions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PostgresReviewsTest extends ReviewsContract {

    private static final String OLD_KEY = Base64.getEncoder().encodeToString(new byte[32]);
    private static final String NEW_KEY =
            Base64.getEncoder().encodeToString("k".repeat(32).getBytes(US_ASCII));
    private static final WorkspaceId OTHER = new WorkspaceId("ws_other");

    private final TestPostgres postgres = TestPostgres.migrated();
    private final Database database = postgres.database();
    private final PostgresReviews reviews = new PostgresReviews(database, new ToyCipher(), new ToyIndex());

    @BeforeEach
    void addAnotherWorkspace() {
        Workspace other = new Workspace(OTHER, "Other", WorkspaceSettings.STANDARD, Instant.EPOCH);
        database.run(transaction -> new PostgresWorkspaces(database).add(transaction, other));
    }

    @Override
    protected Reviews reviews() {
        return reviews;
    }

    @Override
    protected Transactions transactions() {
        return database;
    }

    @Override
    protected WorkspaceId workspace() {
        return WorkspaceId.FIRST;
    }

    @Override
    protected WorkspaceId otherWorkspace() {
        return OTHER;
    }

    @Test
    void noColumnHoldsAWordInTheClear() {
        Review review = add(review("Good morning, Erika"));
        change(review, before -> before.comment(new Comment("key_ann", Instant.EPOCH, 1, null, "Why her?")));
        change(review, before -> before.recheck(recheck(before)));

        for (String table : List.of("review", "review_revision", "review_comment")) {
            List<String> rows =
                    database.read(handle -> handle.createQuery("SELECT row_to_json(t)::text FROM %s t".formatted(table))
                            .mapTo(String.class)
                            .list());
            assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row)
                    .doesNotContain("Good", "Erika", "morning", "A title", "Why", "Speaker", "file 7", "Says it"));
        }
    }

    @Test
    void movesToTheCurrentKey() {
        PostgresReviews older = sealing(OLD_KEY);
        Review review = review("Good morning, Erika");
        Review commented = review.comment(new Comment("key_ann", Instant.EPOCH, 1, null, "Why her?"));
        database.run(transaction -> older.add(transaction, commented));

        PostgresReviews both = sealing(NEW_KEY + "," + OLD_KEY);
        assertThat(both.reseal(10)).isEqualTo(1);
        assertThat(both.reseal(10)).isZero();

        PostgresReviews newer = sealing(NEW_KEY);
        assertThat(newer.find(review.ref())).contains(commented);
        ReviewQuery.Filter word = new ReviewQuery.Filter(null, null, null, null, "erika");
        assertThat(newer.page(new ReviewQuery(WorkspaceId.FIRST, word, null, 10))
                        .reviews())
                .hasSize(1);
    }

    private PostgresReviews sealing(String keys) {
        MasterKeys parsed = MasterKeys.parse(keys);
        return new PostgresReviews(database, new AesTextCipher(parsed, new SecureRandom()), new HmacBlindIndex(parsed));
    }

    private static Recheck recheck(Review review) {
        CheckReport report = Objects.requireNonNull(review.current().content()).report();
        return new Recheck(Instant.EPOCH, Verdict.of(report), report);
    }
}
