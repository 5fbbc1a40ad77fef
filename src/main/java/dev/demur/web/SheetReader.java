package dev.demur.web;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.Workspace;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.WorkspaceSettings;
import dev.demur.core.access.Workspaces;
import dev.demur.core.clearance.Clearances;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.review.ApprovalPolicy;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewState;
import dev.demur.core.review.ReviewUseCases;
import dev.demur.core.review.Vote;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one review for somebody. Thread-safe. */
@Singleton
class SheetReader {

    private final ReviewUseCases reviews;
    private final Clearances clearances;
    private final Workspaces workspaces;
    private final KeyNames names;
    private final LiveReviews live;
    private final ReportWords words;
    private final Clock clock;

    SheetReader(
            ReviewUseCases reviews,
            Clearances clearances,
            Workspaces workspaces,
            KeyNames names,
            LiveReviews live,
            ReportWords words,
            Clock clock) {
        this.reviews = reviews;
        this.clearances = clearances;
        this.workspaces = workspaces;
        this.names = names;
        this.live = live;
        this.words = words;
        this.clock = clock;
    }

    /**
     * The review of that id in the reader's workspace.
     *
     * @throws ReviewException.NotFound when there is none
     */
    ReviewSheet read(Caller reader, String id, SheetParams params) {
        long head = live.head(reader.workspace());
        ReviewRef ref = new ReviewRef(reader.workspace(), named(id));
        Review review = reviews.store().find(ref).orElseThrow(ReviewException.NotFound::new);
        KeyNames.Names known = names.seenBy(reader);
        Revisions revisions = new Revisions(review, known, words::say);
        String title = review.header().title();
        int shown = revisions.numbered(params.revision());
        return new ReviewSheet(
                review,
                title == null || title.isBlank() ? null : VisibleText.of(title),
                known.of(review.author()),
                When.orNull(review.header().scheduledAt()),
                revisions.wording(shown),
                part(review, reader),
                review.erasedAt() == null && mayErase(review, reader),
                approvals(review).stream()
                        .map(vote -> known.of(vote.reviewer()))
                        .toList(),
                approvers(review),
                revisions.lines(shown),
                revisions.comparison(params),
                new History(review, known).of(reviews.history().of(ref)),
                clearance(review),
                head);
    }

    static ReviewId named(String id) {
        if (id.indexOf('\0') >= 0) {
            throw new ReviewException.NotFound();
        }
        return new ReviewId(id);
    }

    private static ReviewSheet.Part part(Review review, Caller reader) {
        if (!(review.state() instanceof ReviewState.Open)) {
            return ReviewSheet.Part.NOBODY;
        }
        if (review.revisions().stream().anyMatch(one -> one.author().equals(reader.id()))) {
            return ReviewSheet.Part.AUTHOR;
        }
        if (!reader.may(Role.REVIEWER)) {
            return ReviewSheet.Part.ONLOOKER;
        }
        boolean hasApproved =
                approvals(review).stream().anyMatch(vote -> vote.reviewer().equals(reader.id()));
        return hasApproved ? ReviewSheet.Part.APPROVER : ReviewSheet.Part.REVIEWER;
    }

    private static boolean mayErase(Review review, Caller reader) {
        return reader.may(Role.REVIEWER) || review.author().equals(reader.id());
    }

    private static List<Vote> approvals(Review review) {
        if (review.state() instanceof ReviewState.Open open) {
            return open.approvals();
        }
        return review.state() instanceof ReviewState.Approved approved ? approved.approvals() : List.of();
    }

    private int approvers(Review review) {
        WorkspaceId workspace = review.ref().workspace();
        WorkspaceSettings settings =
                workspaces.find(workspace).map(Workspace::settings).orElse(WorkspaceSettings.STANDARD);
        return new ApprovalPolicy(settings).approvers(review.verdict().decision());
    }

    private @Nullable ClearanceView clearance(Review review) {
        if (!(review.state() instanceof ReviewState.Approved approved)) {
            return null;
        }
        SignedClearance signed = approved.clearance();
        return ClearanceView.of(
                signed,
                signed.clearance().isExpiredAt(clock.instant()),
                clearances.isRevoked(
                        review.ref().workspace(), signed.clearance().id()));
    }
}
