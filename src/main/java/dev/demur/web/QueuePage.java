package dev.demur.web;

import dev.demur.core.review.Review;
import dev.demur.core.review.ReviewException;
import dev.demur.core.review.SubmitReview;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;

/** {@code /reviews}: what waits to be decided and what was; and where drafts are submitted. */
@Path("/reviews")
@PermitAll
class QueuePage {

    private final Door door;
    private final Pages pages;
    private final QueueReader queue;
    private final TypedDrafts drafts;
    private final SubmitReview submission;
    private final ComposePage compose;

    QueuePage(
            Door door,
            Pages pages,
            QueueReader queue,
            TypedDrafts drafts,
            SubmitReview submission,
            ComposePage compose) {
        this.door = door;
        this.pages = pages;
        this.queue = queue;
        this.drafts = drafts;
        this.submission = submission;
        this.compose = compose;
    }

    @GET
    public Response page(@BeanParam QueueParams params) {
        return door.enter(
                Section.REVIEWS.least(),
                session -> pages.page(Templates.queue(session, queue.read(session.caller(), params))));
    }

    /** The draft comes as JSON in a field: a form by itself would change its line ends, and with them its hash. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response submit(@FormParam("token") @Nullable String token, @FormParam("draft") @Nullable String draft) {
        return door.submit(Section.REVIEWS.least(), token, session -> drafts.read(draft)
                .map(typed -> submitted(session, typed))
                .orElseGet(() -> compose.refuse(session, Refusal.UNREADABLE)));
    }

    private Response submitted(Session session, TypedDraft typed) {
        try {
            Review review = submission.submit(session.caller(), typed.submission());
            return Response.seeOther(UriBuilder.fromPath("/reviews/{id}")
                            .queryParam("submitted", "yes")
                            .build(review.ref().id().value()))
                    .build();
        } catch (ReviewException e) {
            return compose.refuse(session, Refusal.of(e));
        }
    }
}
