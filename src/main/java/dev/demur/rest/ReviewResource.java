package dev.demur.rest;

import dev.demur.core.audit.RecordedEvent;
import dev.demur.core.review.Judgement;
import dev.demur.core.review.ReviewException;
import dev.demur.core.review.ReviewId;
import dev.demur.core.review.ReviewRef;
import dev.demur.core.review.ReviewUseCases;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /v1/reviews/{id}}: one review, and what can be done with it. */
@Path(ReviewsResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUTHOR)
@Tag(name = "Reviews")
class ReviewResource {

    private final ReviewUseCases reviews;
    private final Submissions submissions;
    private final CurrentCaller caller;
    private final ReviewAnswers answers;

    ReviewResource(ReviewUseCases reviews, Submissions submissions, CurrentCaller caller, ReviewAnswers answers) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Cache(noStore = true)
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Operation(operationId = "review", summary = "A review with its revisions, reports and comments")
    @APIResponse(responseCode = "200", description = "The review")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_REVIEW)
    public ReviewView find(@PathParam("id") String id) {
        return reviews.store().find(ref(id)).map(answers::view).orElseThrow(ReviewException.NotFound::new);
    }

    @GET
    @Path("/events")
    @Cache(noStore = true)
    @Operation(operationId = "reviewEvents", summary = "What happened to a review, by whom and when")
    @APIResponse(responseCode = "200", description = "The events, out of the audit trail")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_REVIEW)
    public ReviewEventsResponse events(@PathParam("id") String id) {
        List<RecordedEvent> events = reviews.history().of(ref(id));
        if (events.isEmpty()) {
            throw new ReviewException.NotFound();
        }
        return new ReviewEventsResponse(events.stream().map(AuditEventView::of).toList());
    }

    @POST
    @Path("/revisions")
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Operation(
            operationId = "reviseReview",
            summary = "Bring another wording",
            description = "It is checked and becomes the current revision; approvals of the one before count no more.")
    @APIResponse(
            responseCode = "201",
            description = "The review with its new revision",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_REVIEW)
    @APIResponse(responseCode = "409", ref = ApiDescription.REVIEW_CONFLICT)
    @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
    public Response revise(@PathParam("id") String id, @Nullable RevisionRequest request) {
        String text = submissions.text(request);
        return answers.created(request, () -> reviews.revision().revise(caller.get(), named(id), text));
    }

    @POST
    @Path("/decision")
    @Cache(noStore = true)
    @RolesAllowed(Roles.REVIEWER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Operation(
            operationId = "decideReview",
            summary = "Approve, reject or ask for changes",
            description = "Names the revision that was read. Nobody decides a draft of which they wrote a revision.")
    @APIResponse(responseCode = "200", description = "The review after the decision")
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_REVIEW)
    @APIResponse(responseCode = "409", ref = ApiDescription.REVIEW_CONFLICT)
    public ReviewView decide(@PathParam("id") String id, @Nullable DecisionRequest request) {
        Judgement judgement = DecisionRequest.read(request);
        return answers.view(reviews.decision().decide(caller.get(), named(id), judgement));
    }

    @POST
    @Path("/comments")
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Operation(operationId = "commentOnReview", summary = "Say something about a draft")
    @APIResponse(
            responseCode = "201",
            description = "The review with the comment",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_REVIEW)
    @APIResponse(responseCode = "409", ref = ApiDescription.REVIEW_CONFLICT)
    public Response comment(@PathParam("id") String id, @Nullable CommentRequest request) {
        String text = CommentRequest.read(request);
        return answers.created(request, () -> reviews.comment().comment(caller.get(), named(id), text));
    }

    @POST
    @Path("/clearance")
    @Cache(noStore = true)
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Operation(
            operationId = "renewClearance",
            summary = "Renew the clearance of an approved review",
            description = "An approval outlives the clearance that came with it, until the post is to go out.")
    @APIResponse(
            responseCode = "201",
            description = "The review with its new clearance",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_REVIEW)
    @APIResponse(responseCode = "409", ref = ApiDescription.REVIEW_CONFLICT)
    public Response renew(@PathParam("id") String id) {
        return answers.created(null, () -> reviews.renewal().renew(caller.get(), named(id)));
    }

    @DELETE
    @Path("/text")
    @Operation(
            operationId = "eraseReview",
            summary = "Erase the words of a review",
            description =
                    "Text, title, comments and reports are gone for good; that it was decided, and how, is kept. An"
                            + " undecided review expires. Authors may erase their own drafts, reviewers all.")
    @APIResponse(responseCode = "204", description = "They are gone")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_REVIEW)
    public void erase(@PathParam("id") String id) {
        reviews.erasure().erase(caller.get(), named(id));
    }

    private ReviewRef ref(String id) {
        return new ReviewRef(caller.get().workspace(), named(id));
    }

    private static ReviewId named(String id) {
        if (!Ids.isWellFormed(id)) {
            throw new ReviewException.NotFound();
        }
        return new ReviewId(id);
    }
}
