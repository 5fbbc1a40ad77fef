package dev.demur.rest;

import dev.demur.core.review.ReviewPage;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of reviews. */
@Schema(name = "Reviews")
record ReviewListResponse(
        @Schema(description = "Newest first") List<ReviewSummaryView> reviews,
        @Schema(description = "Send it as cursor for the next page; null when there is none") @Nullable
                String nextCursor) {

    static ReviewListResponse of(ReviewPage page) {
        return new ReviewListResponse(
                page.reviews().stream().map(ReviewSummaryView::of).toList(),
                page.next() == null ? null : ReviewCursors.write(page.next()));
    }
}
