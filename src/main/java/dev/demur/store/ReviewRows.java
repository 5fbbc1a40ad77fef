package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Decision;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Recheck;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewStatus;
import dev.demur.core.review.ReviewSummary;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Ruling;
import dev.demur.core.review.Verdict;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Reads reviews from rows, and opens what is sealed in them. */
final class ReviewRows {

    /** What a summary is made of; neither the words' hashes nor anything long. */
    static final String SUMMARY =
            """
            id, workspace_id, channel, author, title, scheduled_at, created_at, changed_at, state, erased_at, revision,
            decision, text_hash, ruleset_digest, profile, rules, decision_changed
            """;

    /** What a review is made of, beside its revisions and comments. */
    static final String WHOLE = SUMMARY + ", standing, rechecked_at, recheck";

    private final ReviewSeal seal;

    ReviewRows(ReviewSeal seal) {
        this.seal = seal;
    }

    /** The review whose row this is, with its revisions and comments. */
    Review review(Handle handle, ResultSet row) throws SQLException {
        ReviewHeader header = header(row);
        ReviewId id = header.ref().id();
        return new Review(
                header,
                revisions(handle, id),
                RecordJson.read(row.getString("standing"), Standing.class).state(status(row)),
                comments(handle, id),
                recheck(id, row),
                Columns.time(row, "changed_at"),
                Columns.timeOrNull(row, "erased_at"));
    }

    ReviewSummary summary(ResultSet row) throws SQLException {
        return new ReviewSummary(
                header(row),
                status(row),
                row.getString("author"),
                row.getInt("revision"),
                verdict(row),
                row.getBoolean("decision_changed"),
                Columns.time(row, "changed_at"),
                Columns.timeOrNull(row, "erased_at"));
    }

    private ReviewHeader header(ResultSet row) throws SQLException {
        ReviewId id = new ReviewId(row.getString("id"));
        return new ReviewHeader(
                new ReviewRef(new WorkspaceId(row.getString("workspace_id")), id),
                known(Channel.of(row.getString("channel"))),
                seal.openTitle(id, row.getBytes("title")),
                Columns.timeOrNull(row, "scheduled_at"),
                Columns.time(row, "created_at"));
    }

    private @Nullable Recheck recheck(ReviewId id, ResultSet row) throws SQLException {
        Instant at = Columns.timeOrNull(row, "rechecked_at");
        CheckReport report = seal.openRecheck(id, row.getBytes("recheck"));
        return at == null ? null : new Recheck(at, verdict(row), report);
    }

    private List<Revision> revisions(Handle handle, ReviewId id) {
        return handle.createQuery("SELECT * FROM review_revision WHERE review_id = :id ORDER BY number")
                .bind("id", id.value())
                .map((row, context) -> revision(id, row))
                .list();
    }

    private Revision revision(ReviewId id, ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new Revision(
                number,
                row.getString("author"),
                Columns.time(row, "created_at"),
                verdict(row),
                seal.openRevision(id, number, row.getBytes("content")));
    }

    private List<Comment> comments(Handle handle, ReviewId id) {
        return handle.createQuery("SELECT * FROM review_comment WHERE review_id = :id ORDER BY number")
                .bind("id", id.value())
                .map((row, context) -> comment(id, row))
                .list();
    }

    private Comment comment(ReviewId id, ResultSet row) throws SQLException {
        String ruling = row.getString("ruling");
        return new Comment(
                row.getString("author"),
                Columns.time(row, "created_at"),
                row.getInt("revision"),
                ruling == null ? null : known(Ruling.of(ruling)),
                seal.openComment(id, row.getInt("number"), row.getBytes("content")));
    }

    private static Verdict verdict(ResultSet row) throws SQLException {
        String[] rules = (String[]) row.getArray("rules").getArray();
        return new Verdict(
                Decision.valueOf(row.getString("decision").toUpperCase(Locale.ROOT)),
                row.getString("text_hash"),
                row.getString("ruleset_digest"),
                row.getString("profile"),
                Arrays.stream(rules).map(RuleId::new).toList());
    }

    static ReviewStatus status(ResultSet row) throws SQLException {
        return known(ReviewStatus.of(row.getString("state")));
    }

    private static <T> T known(Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException("the database holds a name that no enum knows"));
    }
}
