package dev.demur.core.review;

import dev.demur.core.access.Workspace;
import dev.demur.core.access.Workspaces;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.check.Checker;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * What happens to reviews without anybody asking. Thread-safe; several processes may do it at once on one store, as
 * each review is looked at again before it is changed.
 */
public final class ReviewChores {

    private static final int BATCH = 100;

    private final Reviews reviews;
    private final ReviewRegister register;
    private final Workspaces workspaces;
    private final ActiveChecker active;
    private final Desk desk;

    public ReviewChores(
            Reviews reviews, ReviewRegister register, Workspaces workspaces, ActiveChecker active, Desk desk) {
        this.reviews = reviews;
        this.register = register;
        this.workspaces = workspaces;
        this.active = active;
        this.desk = desk;
    }

    /** Expires what comes too late now; answers how many reviews that were. */
    public int expire() {
        return all(new Chore.Expiry(desk.tooClose()), ref -> register.change(ref, this::expired));
    }

    private Change expired(Review review) {
        return desk.isOverdue(review) ? desk.expire(review) : Change.none(review);
    }

    /** Judges what is undecided by the rules in force; answers how many reviews had not been judged by them. */
    public int recheck() {
        Checker checker = active.state().checker();
        Chore chore = new Chore.Recheck(
                checker.rules().digest(), checker.rules().profile().name());
        return all(chore, ref -> register.change(ref, review -> rechecked(review, checker)));
    }

    private Change rechecked(Review review, Checker checker) {
        if (!review.state().status().isPending()) {
            return Change.none(review);
        }
        Instant now = desk.now();
        Review after = review.recheck(Recheck.of(checker.check(review.draft()), now));
        return after.verdict().decision() == review.verdict().decision()
                ? Change.none(after)
                : Change.of(after, ReviewAction.DECISION_CHANGED.byService(after, now));
    }

    /** Erases what has been kept for as long as its workspace wants; answers how many reviews that were. */
    public int erase() {
        return workspaces.all().stream().mapToInt(this::erase).sum();
    }

    private int erase(Workspace workspace) {
        Duration kept = Duration.ofDays(workspace.settings().retentionDays());
        Instant decidedBy = desk.now().minus(kept);
        return all(new Chore.Erasure(workspace.id(), decidedBy), new EraseReview(register, desk)::erase);
    }

    private int all(Chore chore, Consumer<ReviewRef> work) {
        int done = 0;
        List<ReviewRef> due = reviews.due(chore, BATCH);
        while (!due.isEmpty()) {
            due.forEach(work);
            done += due.size();
            due = due.size() < BATCH ? List.of() : reviews.due(chore, BATCH);
        }
        return done;
    }
}
