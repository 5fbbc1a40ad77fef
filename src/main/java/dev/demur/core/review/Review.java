package dev.demur.core.review;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Finding;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.text.Draft;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A draft that people decide. Immutable: whatever happens to it makes another one, or is refused by a
 * {@link ReviewException}.
 *
 * @param revisions oldest first; at least one
 * @param comments oldest first
 * @param recheck what the latest rule set says of the current revision, if it came after it
 * @param changedAt when something happened to it last
 * @param erasedAt when its words were erased, or null
 */
public record Review(
        ReviewHeader header,
        List<Revision> revisions,
        ReviewState state,
        List<Comment> comments,
        @Nullable Recheck recheck,
        Instant changedAt,
        @Nullable Instant erasedAt) {

    public Review {
        revisions = List.copyOf(revisions);
        comments = List.copyOf(comments);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a review is of something");
        }
    }

    /** A review of a draft that nobody has decided anything about. */
    public static Review of(ReviewHeader header, Revision first) {
        return new Review(header, List.of(first), ReviewState.Open.FRESH, List.of(), null, header.createdAt(), null);
    }

    /** Its name and workspace. */
    public ReviewRef ref() {
        return header.ref();
    }

    /** The revision that is up for decision, or was last. */
    public Revision current() {
        return revisions.get(revisions.size() - 1);
    }

    /** The texts that it is to be found by: its title and every revision, as far as they are not erased. */
    public List<String> searchable() {
        List<String> texts = new ArrayList<>();
        if (header.title() != null) {
            texts.add(header.title());
        }
        revisions.stream()
                .map(Revision::content)
                .flatMap(Stream::ofNullable)
                .forEach(content -> texts.add(content.draft().text()));
        return texts;
    }

    /** The key that submitted it. */
    public String author() {
        return revisions.get(0).author();
    }

    /** The current draft, which has to be there still. */
    Draft draft() {
        Revision.Content content = current().content();
        if (content == null) {
            throw new ReviewException.Erased();
        }
        return content.draft();
    }

    /** What holds of the current revision: the latest check of it. */
    public Verdict verdict() {
        return recheck == null ? current().verdict() : recheck.verdict();
    }

    /** What the latest check of the current revision found; nothing once that is erased. */
    List<Finding> findings() {
        Revision.Content content = current().content();
        CheckReport report = recheck != null ? recheck.report() : content == null ? null : content.report();
        return report == null ? List.of() : report.findings();
    }

    /** Whether a later rule set decides otherwise than the one the current revision was submitted under. */
    public boolean isDecisionChanged() {
        return recheck != null
                && recheck.verdict().decision() != current().verdict().decision();
    }

    /** Whether it is undecided although its post is to go out within the lead. */
    public boolean isOverdue(Instant now, Duration lead) {
        Instant scheduled = header.scheduledAt();
        return state.status().isPending()
                && scheduled != null
                && !now.plus(lead).isBefore(scheduled);
    }

    /** The review with another wording; approvals of the one before count no more. */
    public Review revise(Revision next) {
        requirePending();
        if (next.number() != current().number() + 1) {
            throw new IllegalArgumentException("revisions are numbered without gaps");
        }
        List<Revision> all = new ArrayList<>(revisions);
        all.add(next);
        return new Review(header, all, ReviewState.Open.FRESH, comments, null, next.createdAt(), erasedAt);
    }

    /** The review with one more approval, still open: whether that is enough is for the policy to say. */
    public Review approve(int revision, Vote vote) {
        ReviewState.Open open = requireDecidable(revision, vote.reviewer());
        if (open.isApprovedBy(vote.reviewer())) {
            throw new ReviewException.AlreadyApproved();
        }
        List<Vote> approvals = new ArrayList<>(open.approvals());
        approvals.add(vote);
        return in(new ReviewState.Open(approvals), vote.at());
    }

    /** The review, approved with the approvals it has. */
    public Review clear(SignedClearance clearance, Instant at) {
        return in(new ReviewState.Approved(requireOpen().approvals(), clearance, at), at);
    }

    /** The approved review with a fresh clearance in place of the one it had. */
    public Review renew(SignedClearance clearance, Instant at) {
        if (!(state instanceof ReviewState.Approved approved)) {
            throw new ReviewException.NotApproved(state.status());
        }
        return in(new ReviewState.Approved(approved.approvals(), clearance, approved.at()), at);
    }

    /** The review, turned down for good. */
    public Review reject(int revision, Vote vote) {
        requireDecidable(revision, vote.reviewer());
        return in(new ReviewState.Rejected(vote), vote.at());
    }

    /** The review, waiting for another wording. */
    public Review requestChanges(int revision, Vote vote) {
        requireDecidable(revision, vote.reviewer());
        return in(new ReviewState.ChangesRequested(vote), vote.at());
    }

    /** The review, too late to be decided. */
    public Review expire(Instant at) {
        requirePending();
        return in(new ReviewState.Expired(at), at);
    }

    /** The review with what another rule set says of its current revision. Nobody did anything: its time stays. */
    public Review recheck(Recheck later) {
        requirePending();
        return new Review(header, revisions, state, comments, later, changedAt, erasedAt);
    }

    /** The review with one more comment. */
    public Review comment(Comment comment) {
        if (erasedAt != null) {
            throw new ReviewException.Erased();
        }
        List<Comment> all = new ArrayList<>(comments);
        all.add(comment);
        return new Review(header, revisions, state, all, recheck, comment.createdAt(), erasedAt);
    }

    /** The review without a word of the draft and the comments. One that was not decided cannot be any more. */
    public Review erase(Instant at) {
        if (erasedAt != null) {
            return this;
        }
        return new Review(
                header.erased(),
                revisions.stream().map(Revision::erased).toList(),
                state.status().isPending() ? new ReviewState.Expired(at) : state,
                comments.stream().map(Comment::erased).toList(),
                recheck == null ? null : recheck.erased(),
                at,
                at);
    }

    private Review in(ReviewState next, Instant at) {
        return new Review(header, revisions, next, comments, recheck, at, erasedAt);
    }

    private ReviewState.Open requireDecidable(int revision, String reviewer) {
        ReviewState.Open open = requireOpen();
        if (revision != current().number()) {
            throw new ReviewException.Stale(current().number());
        }
        if (revisions.stream().anyMatch(one -> one.author().equals(reviewer))) {
            throw new ReviewException.OwnDraft();
        }
        return open;
    }

    ReviewState.Open requireOpen() {
        if (state instanceof ReviewState.Open open) {
            return open;
        }
        throw new ReviewException.NotOpen(state.status());
    }

    void requirePending() {
        if (!state.status().isPending()) {
            throw new ReviewException.NotOpen(state.status());
        }
    }
}
