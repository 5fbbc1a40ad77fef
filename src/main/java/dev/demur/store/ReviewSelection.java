package dev.demur.store;

import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.privacy.WordHash;
import dev.demur.core.review.ReviewCursor;
import dev.demur.core.review.ReviewQuery;
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

    private final List<String> conditions = new ArrayList<>();
    private final List<UnaryOperator<Query>> bindings = new ArrayList<>();

    private ReviewSelection() {}

    /** Selects one row more than the page holds, to tell whether there is another page. */
    static Query of(Handle handle, ReviewQuery query, BlindIndex index) {
        ReviewSelection selection = new ReviewSelection();
        selection.where(
                "workspace_id = :workspace",
                bind -> bind.bind("workspace", query.workspace().value()));
        selection.where(query.filter());
        index.toFind(query.workspace(), query.filter().words()).forEach(selection::whereWord);
        ReviewCursor after = query.after();
        if (after != null) {
            selection.where(
                    "(created_at, id) < (:afterTime, :afterId)", bind -> bind.bind("afterTime", after.createdAt())
                            .bind("afterId", after.id().value()));
        }
        return selection.select(handle).bind("limit", query.limit() + 1);
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
        bindings.add(binding);
    }

    private Query select(Handle handle) {
        String sql = "SELECT %s FROM review WHERE %s ORDER BY created_at DESC, id DESC LIMIT :limit";
        Query query = handle.createQuery(sql.formatted(ReviewRows.SUMMARY, String.join(" AND ", conditions)));
        for (UnaryOperator<Query> binding : bindings) {
            query = binding.apply(query);
        }
        return query;
    }
}
