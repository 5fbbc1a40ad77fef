package dev.demur.store;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.WordHash;
import dev.demur.core.review.ReviewCursor;
import dev.demur.core.review.ReviewQuery;
import dev.demur.core.review.ReviewQuery.Order;
import dev.demur.core.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A query for a page of reviews: the conditions that are asked for and no others, each with what is bound to it. */
final class ReviewSelection {

    private static final String BY_AGE = "created_at DESC, id DESC";
    private static final String BY_DUE = "coalesce(scheduled_at, 'infinity'::timestamptz), " + BY_AGE;
    private static final String OLDER = "(created_at, id) < (:afterTime, :afterId)";
    private static final String DUE_LATER =
            """
            (coalesce(scheduled_at, 'infinity'::timestamptz) > coalesce(:afterDue::timestamptz, 'infinity'::timestamptz)
                OR (coalesce(scheduled_at, 'infinity'::timestamptz) = coalesce(:afterDue::timestamptz, 'infinity'::timestamptz)
                    AND (created_at, id) < (:afterTime, :afterId)))
            """;

    private final List<String> conditions = new ArrayList<>();
    private final List<UnaryOperator<Query>> bindings = new ArrayList<>();

    private ReviewSelection() {}

    /** Selects one row more than the page holds, to tell whether there is another page. */
    static Query of(Handle handle, ReviewQuery query, BlindIndex index) {
        ReviewSelection selection = new ReviewSelection();
        selection.where(query.workspace(), query.filter(), index);
        boolean isByDue = query.order() == Order.DUE;
        ReviewCursor after = query.after();
        if (after != null) {
            selection.where(isByDue ? DUE_LATER : OLDER, bind -> bind.bind("afterTime", after.createdAt())
                    .bind("afterId", after.id().value()));
        }
        if (after != null && isByDue) {
            selection.bind(bind -> bind.bind("afterDue", after.scheduledAt()));
        }
        String rest = "ORDER BY %s LIMIT :limit".formatted(isByDue ? BY_DUE : BY_AGE);
        return selection.select(handle, ReviewRows.SUMMARY, rest).bind("limit", query.limit() + 1);
    }

    /** Counts rows by their state. */
    static Query counts(Handle handle, WorkspaceId workspace, ReviewQuery.Filter filter, BlindIndex index) {
        ReviewSelection selection = new ReviewSelection();
        selection.where(workspace, filter.inAnyState(), index);
        return selection.select(handle, "state, count(*) AS reviews", "GROUP BY state");
    }

    private void where(WorkspaceId workspace, ReviewQuery.Filter filter, BlindIndex index) {
        where("workspace_id = :workspace", bind -> bind.bind("workspace", workspace.value()));
        where(filter);
        index.toFind(workspace, filter.words()).forEach(this::whereWord);
    }

    private void where(ReviewQuery.Filter filter) {
        if (filter.status() != null) {
            String status = filter.status().id();
            where("state = :state", query -> query.bind("state", status));
        }
        if (filter.channel() != null) {
            String channel = filter.channel().id();
            where("channel = :channel", query -> query.bind("channel", channel));
        }
        if (filter.author() != null) {
            String author = filter.author();
            where("author = :author", query -> query.bind("author", author));
        }
        RuleId rule = filter.rule();
        if (rule != null) {
            where("rules @> :rules::text[]", query -> query.bindArray("rules", String.class, rule.value()));
        }
    }

    /** A word is found under each key it may be hashed with. */
    private void whereWord(Set<WordHash> hashes) {
        String name = "word" + conditions.size();
        List<UUID> columns = hashes.stream().map(WordColumn::of).toList();
        where("words && :" + name, query -> query.bindArray(name, UUID.class, columns));
    }

    private void where(String condition, UnaryOperator<Query> binding) {
        conditions.add(condition);
        bind(binding);
    }

    private void bind(UnaryOperator<Query> binding) {
        bindings.add(binding);
    }

    private Query select(Handle handle, String columns, String rest) {
        String sql = "SELECT %s FROM review WHERE %s %s";
        Query query = handle.createQuery(sql.formatted(columns, String.join(" AND ", conditions), rest));
        for (UnaryOperator<Query> binding : bindings) {
            query = binding.apply(query);
        }
        return query;
    }
}
