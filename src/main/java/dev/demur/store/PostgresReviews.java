package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.SealedRecords;
import dev.demur.core.privacy.TextCipher;
import dev.demur.core.review.Chore;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewPage;
import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.Reviews;
import dev.demur.core.transaction.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reviews in PostgreSQL: titles, drafts, reports and comments sealed, words hashed. Thread-safe. */
public final class PostgresReviews implements Reviews, SealedRecords {

    private static final String SELECT =
            "SELECT " + ReviewRows.WHOLE + " FROM review WHERE id = :id AND workspace_id = :workspace";

    private final Database database;
    private final BlindIndex index;
    private final ReviewSeal seal;
    private final ReviewRows rows;
    private final ReviewWriter writer;

    public PostgresReviews(Database database, TextCipher cipher, BlindIndex index) {
        this.seal = new ReviewSeal(cipher);
        this.database = database;
        this.index = index;
        this.rows = new ReviewRows(seal);
        this.writer = new ReviewWriter(seal, index);
    }

    @Override
    public void add(Transaction transaction, Review review) {
        writer.insert(Database.in(transaction), review);
    }

    @Override
    public Optional<Review> lock(Transaction transaction, ReviewRef ref) {
        return review(Database.in(transaction), SELECT + " FOR NO KEY UPDATE", ref);
    }

    @Override
    public void change(Transaction transaction, Review before, Review after) {
        writer.update(Database.in(transaction), before, after);
    }

    @Override
    public Optional<Review> find(ReviewRef ref) {
        return database.read(handle -> review(handle, SELECT, ref));
    }

    private Optional<Review> review(Handle handle, String sql, ReviewRef ref) {
        return handle.createQuery(sql)
                .bind("id", ref.id().value())
                .bind("workspace", ref.workspace().value())
                .map((row, context) -> rows.review(handle, row))
                .findOne();
    }

    @Override
    public ReviewPage page(ReviewQuery query) {
        return database.read(handle -> ReviewPage.of(
                ReviewSelection.of(handle, query, index)
                        .map((row, context) -> rows.summary(row))
                        .list(),
                query.limit()));
    }

    @Override
    public Map<ReviewStatus, Long> counts(WorkspaceId workspace, ReviewQuery.Filter filter) {
        return database.read(handle -> ReviewSelection.counts(handle, workspace, filter, index)
                .map((row, context) -> Map.entry(ReviewRows.status(row), row.getLong("reviews")))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<ReviewRef> due(Chore chore, int limit) {
        Function<Handle, Query> query = chore.match(new DueQueries());
        return database.read(handle -> refs(query.apply(handle).bind("limit", limit)));
    }

    private static List<ReviewRef> refs(Query query) {
        return query.map((row, context) -> new ReviewRef(
                        new WorkspaceId(row.getString("workspace_id")), new ReviewId(row.getString("id"))))
                .list();
    }

    @Override
    public int reseal(int limit) {
        List<ReviewRef> older = database.read(handle -> refs(handle.createQuery(
                        "SELECT workspace_id, id FROM review WHERE erased_at IS NULL AND (key_id < :key OR key_id > :key) LIMIT :limit")
                .bind("key", seal.keyId())
                .bind("limit", limit)));
        older.forEach(ref -> database.run(transaction ->
                lock(transaction, ref).ifPresent(review -> writer.reseal(Database.in(transaction), review))));
        return older.size();
    }

    private static final class DueQueries implements Chore.Cases<Function<Handle, Query>> {

        @Override
        public Function<Handle, Query> expiry(Chore.Expiry expiry) {
            return handle ->
                    select(handle, "closed_at IS NULL AND scheduled_at <= :by").bind("by", expiry.scheduledBy());
        }

        /** Two ranges of an index, where an inequality would read all that is open. */
        @Override
        public Function<Handle, Query> recheck(Chore.Recheck recheck) {
            String others =
                    "closed_at IS NULL AND ((ruleset_digest, profile) < (:digest, :profile) OR (ruleset_digest, profile) > (:digest, :profile))";
            return handle -> select(handle, others)
                    .bind("digest", recheck.rulesetDigest())
                    .bind("profile", recheck.profile());
        }

        @Override
        public Function<Handle, Query> erasure(Chore.Erasure erasure) {
            return handle -> select(handle, "workspace_id = :workspace AND erased_at IS NULL AND closed_at <= :by")
                    .bind("workspace", erasure.workspace().value())
                    .bind("by", erasure.decidedBy());
        }

        private static Query select(Handle handle, String condition) {
            return handle.createQuery("SELECT workspace_id, id FROM review WHERE %s LIMIT :limit".formatted(condition));
        }
    }
}
