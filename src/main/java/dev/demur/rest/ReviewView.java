package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Wording;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.review.Comment;
import dev.demur.core.review.Recheck;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewState;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Ruling;
import dev.demur.core.review.Verdict;
import dev.demur.core.review.Vote;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review as it goes out. What holds words is left out once it is erased. */
@Schema(name = "Review")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        String id,
        @Schema(enumeration = {"open", "changes-requested", "approved", "rejected", "expired"}) String state,
        @Nullable String title,
        @Schema(examples = "x") String channel,
        @Schema(description = "The id of the key that submitted it") String author,
        @Nullable Instant scheduledAt,
        Instant createdAt,
        @Schema(description = "When something happened to it last") Instant changedAt,
        @Nullable Instant erasedAt,
        @Schema(description = "The number of the current revision; a decision has to name it") int revision,
        @Schema(description = "The current wording") @Nullable String text,
        @Schema(description = "The report on the current revision") @Nullable CheckResponse report,
        @Schema(description = "What the rules in force say of it, when they came later") @Nullable RecheckView recheck,
        @Schema(description = "Approvals of the current revision so far") List<VoteView> approvals,
        @Schema(description = "Whoever turned it down or wished for changes, when somebody did") @Nullable
                VoteView decidedBy,
        List<RevisionView> revisions,
        List<CommentView> comments,
        @Schema(description = "The compact JWS that lets it be published, once it is approved") @Nullable
                String clearance) {

    static ReviewView of(Review review, Wording wording) {
        Standing standing = review.state().match(new Standing.Shown());
        Revision current = review.current();
        Revision.Content content = current.content();
        return new ReviewView(
                review.ref().id().value(),
                review.state().status().id(),
                review.header().title(),
                review.header().channel().id(),
                review.author(),
                review.header().scheduledAt(),
                review.header().createdAt(),
                review.changedAt(),
                review.erasedAt(),
                current.number(),
                content == null ? null : content.draft().text(),
                reportOn(review, current, wording),
                RecheckView.of(review, wording),
                standing.approvals().stream().map(VoteView::of).toList(),
                standing.decidedBy() == null ? null : VoteView.of(standing.decidedBy()),
                review.revisions().stream()
                        .map(one -> RevisionView.of(review, one, wording))
                        .toList(),
                review.comments().stream().map(CommentView::of).toList(),
                standing.clearance() == null ? null : standing.clearance().compact());
    }

    /** Reports of reviews are named by review and revision: they are kept, where those of checks are not. */
    private static @Nullable CheckResponse reportOn(Review review, Revision revision, Wording wording) {
        Revision.Content content = revision.content();
        return content == null ? null : reportOn(review, revision.number(), wording.say(content.report()));
    }

    private static CheckResponse reportOn(Review review, int number, CheckReport report) {
        return CheckResponse.of("%s.%d".formatted(review.ref().id(), number), report);
    }

    /** Who decided. */
    @Schema(name = "Vote")
    record VoteView(@Schema(description = "The id of the key") String reviewer, Instant at) {

        static VoteView of(Vote vote) {
            return new VoteView(vote.reviewer(), vote.at());
        }
    }

    /** One wording. */
    @Schema(name = "Revision")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RevisionView(
            int number,
            String author,
            Instant createdAt,
            @Schema(enumeration = {"pass", "review", "block"}) String decision,
            String textHash,
            @Nullable String text,
            @Nullable CheckResponse report) {

        static RevisionView of(Review review, Revision revision, Wording wording) {
            Revision.Content content = revision.content();
            return new RevisionView(
                    revision.number(),
                    revision.author(),
                    revision.createdAt(),
                    revision.verdict().decision().id(),
                    revision.verdict().textHash(),
                    content == null ? null : content.draft().text(),
                    reportOn(review, revision, wording));
        }
    }

    /** What a later rule set says. */
    @Schema(name = "Recheck")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RecheckView(
            Instant at,
            @Schema(enumeration = {"pass", "review", "block"}) String decision,
            @Schema(description = "Whether that is another decision than the report's") boolean decisionChanged,
            CheckResponse.RulesetRefView ruleset,
            @Nullable CheckResponse report) {

        static @Nullable RecheckView of(Review review, Wording wording) {
            Recheck recheck = review.recheck();
            if (recheck == null) {
                return null;
            }
            Verdict verdict = recheck.verdict();
            CheckReport report = recheck.report();
            return new RecheckView(
                    recheck.at(),
                    verdict.decision().id(),
                    review.isDecisionChanged(),
                    new CheckResponse.RulesetRefView(verdict.rulesetDigest(), verdict.profile()),
                    report == null
                            ? null
                            : ReviewView.reportOn(review, review.current().number(), wording.say(report)));
        }
    }

    /** What somebody said. */
    @Schema(name = "Comment")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CommentView(
            String author,
            Instant createdAt,
            @Schema(description = "The revision that was current") int revision,
            @Schema(description = "The decision it came with, if it did") @Nullable String decision,
            @Nullable String text) {

        static CommentView of(Comment comment) {
            Ruling ruling = comment.ruling();
            return new CommentView(
                    comment.author(),
                    comment.createdAt(),
                    comment.revision(),
                    ruling == null ? null : ruling.id(),
                    comment.text());
        }
    }

    /** What of a state is shown besides its name. */
    private record Standing(List<Vote> approvals, @Nullable Vote decidedBy, @Nullable SignedClearance clearance) {

        private static final class Shown implements ReviewState.Cases<Standing> {

            @Override
            public Standing open(ReviewState.Open open) {
                return new Standing(open.approvals(), null, null);
            }

            @Override
            public Standing changesRequested(ReviewState.ChangesRequested requested) {
                return new Standing(List.of(), requested.vote(), null);
            }

            @Override
            public Standing approved(ReviewState.Approved approved) {
                return new Standing(approved.approvals(), null, approved.clearance());
            }

            @Override
            public Standing rejected(ReviewState.Rejected rejected) {
                return new Standing(List.of(), rejected.vote(), null);
            }

            @Override
            public Standing expired(ReviewState.Expired expired) {
                return new Standing(List.of(), null, null);
            }
        }
    }
}
