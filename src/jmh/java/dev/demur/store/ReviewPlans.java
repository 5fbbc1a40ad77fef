package dev.demur.store;

import dev.demur.core.privacy.BlindIndex;
import dev.demur.core.review.ReviewQuery;
import java.util.List;

/** How PostgreSQL goes about a page of reviews. */
public final class ReviewPlans {

    private static final String EXPLAIN = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) ";

    private ReviewPlans() {}

    /** The lines of the plan. */
    public static List<String> of(Database database, ReviewQuery query, BlindIndex index) {
        return database.read(handle -> ReviewSelection.of(handle, query, index)
                .setTemplateEngine((template, context) -> EXPLAIN + template)
                .mapTo(String.class)
                .list());
    }

    /** How many reviews there are, and figures about them that the plans rest on. */
    public static int count(Database database) {
        return database.read(handle -> handle.createQuery("SELECT count(*) FROM review")
                .mapTo(Integer.class)
                .one());
    }
}
