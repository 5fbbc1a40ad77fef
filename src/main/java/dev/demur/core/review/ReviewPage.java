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
}
