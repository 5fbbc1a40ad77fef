package dev.demur.rest;

import dev.demur.core.review.Review;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers with reviews, in the reader's language. Thread-safe. */
@Singleton
class ReviewAnswers {

    private final Idempotency idempotency;
    private final ReaderLanguage language;

    ReviewAnswers(Idempotency idempotency, ReaderLanguage language) {
        this.idempotency = idempotency;
        this.language = language;
    }

    ReviewView view(Review review) {
        return ReviewView.of(review, language.wording());
    }

    /** The review made of a request, once however often that is sent; sent again, it is told as it was then. */
    Response created(@Nullable Object body, Supplier<Review> create) {
        return idempotency.created(body, () -> created(create.get()));
    }

    private Created created(Review review) {
        return new Created(ReviewsResource.PATH + "/" + review.ref().id(), view(review), language.tag());
    }
}
