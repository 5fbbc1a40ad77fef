package dev.demur.slack;

import dev.demur.core.access.Caller;
import dev.demur.core.access.KeptAnswers;
import dev.demur.core.access.KeptAnswers.KeptAnswer;
import dev.demur.core.access.KeptAnswers.RequestName;
import dev.demur.core.access.Role;
import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.Submission;
import dev.demur.core.review.SubmitReview;
import dev.demur.core.text.Draft;
import dev.demur.core.transaction.Transactions;
import jakarta.inject.Singleton;

/** Submits a draft for somebody in a chat: once, however often they click. Thread-safe. */
@Singleton
class Submitting {

    private final SubmitReview submission;
    private final Reviews reviews;
    private final KeptAnswers answers;
    private final Transactions transactions;
    private final People people;

    Submitting(
            SubmitReview submission, Reviews reviews, KeptAnswers answers, Transactions transactions, People people) {
        this.submission = submission;
        this.reviews = reviews;
        this.answers = answers;
        this.transactions = transactions;
        this.people = people;
    }

    /**
     * The review, new or the one the same click made before.
     *
     * @param click names the click in its team
     * @throws RefusedException when who asks may not
     */
    Review submit(Ask ask, Draft draft, String click) {
        Caller author = people.require(ask, Role.AUTHOR);
        Submission submitted = new Submission(draft, ask.words().say("submit.title", ask.userName()), null);
        RequestName name = new RequestName(author, "chat:" + ask.user().team() + ":" + click);
        return transactions.call(transaction -> answers.claim(transaction, name)
                .map(before -> present(author, before.content()))
                .orElseGet(() -> {
                    Review review = submission.submit(author, submitted);
                    answers.keep(
                            transaction,
                            name,
                            new KeptAnswer("", review.ref().id().value()));
                    return review;
                }));
    }

    private Review present(Caller author, String id) {
        return reviews.find(new ReviewRef(author.workspace(), new ReviewId(id)))
                .orElseThrow(ReviewException.NotFound::new);
    }
}
