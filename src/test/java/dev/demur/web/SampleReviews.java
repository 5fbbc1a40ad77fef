package dev.demur.web;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.check.ActiveChecker;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.SignedClearance;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewHeader;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.Revision;
import dev.demur.core.review.Vote;
import dev.demur.core.text.Channel;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.Transactions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Reviews as they would be after some weeks, for pages that show many. */
@Singleton
class SampleReviews {

    private static final List<String> TEXTS = List.of(
            "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?",
            "Someone in Thane ordered 42 plates of momos on New Year's Eve. Hungry?",
            "Call Erika on 0171 2345678, she knows.",
            "You opened this newsletter 14 times. We see you.",
            "Thanks for your visit on Tuesday, Ms Example. Your crown will hold now.",
            "Our new opening hours: Monday to Friday, nine to five.");

    private static final List<Channel> CHANNELS =
            List.of(Channel.X, Channel.X, Channel.INSTAGRAM, Channel.LINKEDIN, Channel.REVIEW_REPLY, Channel.BILLBOARD);

    private final Reviews reviews;
    private final Transactions transactions;
    private final ActiveChecker active;

    SampleReviews(Reviews reviews, Transactions transactions, ActiveChecker active) {
        this.reviews = reviews;
        this.transactions = transactions;
        this.active = active;
    }

    /** Adds so many to the workspace, decided over the days before the moment. */
    void add(WorkspaceId workspace, int count, Instant before) {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < count; i++) {
            Instant at = before.minus(Duration.ofMinutes(random.nextInt(28 * 24 * 60)))
                    .truncatedTo(ChronoUnit.SECONDS); // as clearances have it
            Review review = submitted(workspace, i, at.minus(Duration.ofMinutes(5 + random.nextInt(2_000))));
            Review ended = ended(review, random.nextInt(10), at);
            transactions.run(transaction -> reviews.add(transaction, ended));
        }
    }

    private Review submitted(WorkspaceId workspace, int number, Instant at) {
        Draft draft = Draft.of(TEXTS.get(number % TEXTS.size()));
        Revision.Content content =
                new Revision.Content(draft, active.state().checker().check(draft));
        ReviewRef ref = new ReviewRef(workspace, new ReviewId("rev_sample_%s_%d".formatted(workspace, number)));
        Channel channel = CHANNELS.get(number % CHANNELS.size());
        ReviewHeader header = new ReviewHeader(ref, channel, "Sample " + number, null, at);
        return Review.of(header, Revision.of(1, "key_author", at, content));
    }

    private static Review ended(Review review, int chance, Instant at) {
        Vote vote = new Vote("key_reviewer", at);
        if (chance < 5) {
            return review.approve(1, vote).clear(clearance(review, at), at);
        }
        if (chance < 8) {
            return review.reject(1, vote);
        }
        return chance == 8 ? review.clear(clearance(review, at), at) : review.expire(at);
    }

    private static SignedClearance clearance(Review review, Instant at) {
        Clearance clearance = new Clearance(
                "clr_" + review.ref().id(),
                review.ref().workspace(),
                review.verdict().textHash(),
                review.header().channel(),
                review.verdict().rulesetDigest(),
                Clearance.Basis.HUMAN,
                "key_reviewer",
                at,
                at.plus(Duration.ofDays(1)));
        return new SignedClearance(clearance, "a.b.c");
    }
}
