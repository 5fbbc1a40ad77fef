package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewSummary;
import dev.demur.core.review.Verdict;
import dev.demur.core.rule.RuleId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review in a list: what is needed to choose one. */
@Schema(name = "ReviewSummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewSummaryView(
        String id,
        @Schema(enumeration = {"open", "changes-requested", "approved", "rejected", "expired"}) String state,
        @Nullable String title,
        String channel,
        @Schema(description = "The id of the key that submitted it") String author,
        @Nullable Instant scheduledAt,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant erasedAt,
        int revision,
        @Schema(
                        description = "The latest check of the current revision",
                        enumeration = {"pass", "review", "block"})
                String decision,
        @Schema(description = "Whether the rules changed since, and their decision with them") boolean decisionChanged,
        @Schema(description = "The rules that found something") List<String> rules) {

    static ReviewSummaryView of(ReviewSummary review) {
        ReviewHeader header = review.header();
        Verdict verdict = review.verdict();
        return new ReviewSummaryView(
                header.ref().id().value(),
                review.status().id(),
                header.title(),
                header.channel().id(),
                review.author(),
                header.scheduledAt(),
                header.createdAt(),
                review.changedAt(),
                review.erasedAt(),
                review.revision(),
                verdict.decision().id(),
                review.isDecisionChanged(),
                verdict.rules().stream().map(RuleId::value).toList());
    }
}
