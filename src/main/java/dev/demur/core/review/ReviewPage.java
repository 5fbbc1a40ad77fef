package dev.demur.core.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next where the next page starts, or null when there is none
 */
public record ReviewPage(List<ReviewSummary> reviews, @Nullable ReviewCursor next) {

    public ReviewPage {
        reviews = List.copyOf(reviews);
    }

    /** A page of so many reviews at most, made of those and the one after them. */
    public static ReviewPage of(List<ReviewSummary> found, int limit) {
        if (found.size() <= limit) {
            return new ReviewPage(found, null);
        }
        return new ReviewPage(found.subList(0, limit), found.get(limit - 1).cursor());
    }
}
