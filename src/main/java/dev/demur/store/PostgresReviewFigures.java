package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.review.insight.Outcomes;
import dev.demur.core.review.insight.Period;
import dev.demur.core.review.insight.ReviewFigures;
import dev.demur.core.rule.RuleId;
import dev.demur.core.text.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Figures by aggregates over the reviews' columns: no sealed text is opened for them. Thread-safe. */
public final class PostgresReviewFigures implements ReviewFigures {

    private static final String ENDED =
            """
            WITH ended AS (
                SELECT id, channel, state, revision, created_at, closed_at,
                    (closed_at AT TIME ZONE 'UTC')::date AS day,
                    state IN ('approved', 'rejected') AND jsonb_array_length(standing -> 'votes') > 0 AS by_people
                FROM review WHERE workspace_id = :workspace AND closed_at >= :start AND closed_at < :end
            )
            """;

    private static final String OUTCOMES =
            """
            count(*) FILTER (WHERE state = 'approved' AND by_people) AS approved,
            count(*) FILTER (WHERE state = 'rejected') AS rejected,
            count(*) FILTER (WHERE state = 'approved' AND NOT by_people) AS unreviewed,
            count(*) FILTER (WHERE state = 'expired') AS expired
            """;

    private static final String BY_DAY = ENDED + "SELECT day, " + OUTCOMES + " FROM ended GROUP BY day ORDER BY day";

    private static final String BY_CHANNEL =
            ENDED + "SELECT channel, " + OUTCOMES + " FROM ended GROUP BY channel ORDER BY channel COLLATE \"C\"";

    private static final String BY_RULE = ENDED
            + """
            , found AS (
                SELECT ended.id, rule, bool_or(number = ended.revision AND state = 'approved') AS overruled
                FROM ended JOIN review_revision ON review_id = ended.id CROSS JOIN unnest(rules) AS rule
                WHERE by_people AND decision <> 'pass'
                GROUP BY ended.id, rule
            )
            SELECT rule, count(*) FILTER (WHERE overruled) AS overruled, count(*) FILTER (WHERE NOT overruled) AS upheld
            FROM found GROUP BY rule ORDER BY rule COLLATE "C"
            """;

    private static final String TIMES = ENDED
            + """
            SELECT count(*) AS decided,
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - created_at)) AS median,
                percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - created_at)) AS ninetieth
            FROM ended WHERE by_people
            """;

    private final Database database;

    public PostgresReviewFigures(Database database) {
        this.database = database;
    }

    @Override
    public Figures of(WorkspaceId workspace, Period period) {
        return database.read(handle -> {
            Asked asked = new Asked(handle, workspace, period);
            return new Figures(
                    asked.query(BY_DAY).map((row, context) -> day(row)).list(),
                    asked.query(BY_CHANNEL).map((row, context) -> channel(row)).list(),
                    asked.query(BY_RULE).map((row, context) -> rule(row)).list(),
                    times(asked));
        });
    }

    private static OnDay day(ResultSet row) throws SQLException {
        return new OnDay(row.getObject("day", LocalDate.class), outcomes(row));
    }

    private static OnChannel channel(ResultSet row) throws SQLException {
        Channel channel = Channel.of(row.getString("channel"))
                .orElseThrow(() -> new IllegalStateException("the database holds an unknown channel"));
        return new OnChannel(channel, outcomes(row));
    }

    private static OfRule rule(ResultSet row) throws SQLException {
        return new OfRule(new RuleId(row.getString("rule")), row.getLong("overruled"), row.getLong("upheld"));
    }

    private static @Nullable DecisionTimes times(Asked asked) {
        List<DecisionTimes> times = asked.query(TIMES)
                .map((row, context) ->
                        new DecisionTimes(row.getLong("decided"), seconds(row, "median"), seconds(row, "ninetieth")))
                .list();
        return times.get(0).decided() == 0 ? null : times.get(0);
    }

    private static Duration seconds(ResultSet row, String column) throws SQLException {
        return Duration.ofMillis(Math.round(row.getDouble(column) * 1_000));
    }

    private static Outcomes outcomes(ResultSet row) throws SQLException {
        return new Outcomes(
                row.getLong("approved"), row.getLong("rejected"), row.getLong("unreviewed"), row.getLong("expired"));
    }

    /** Every query is about the same reviews. */
    private record Asked(Handle handle, WorkspaceId workspace, Period period) {

        Query query(String sql) {
            return handle.createQuery(sql)
                    .bind("workspace", workspace.value())
                    .bind("start", period.start())
                    .bind("end", period.end());
        }
    }
}
