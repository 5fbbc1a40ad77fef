package dev.demur.rest;

import dev.demur.core.access.Caller;
import dev.demur.core.review.Reviews;
import dev.demur.core.review.Submission;
import dev.demur.core.review.SubmitReview;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /v1/reviews}: drafts that people decide, of the caller's workspace. */
@Path(ReviewsResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.AUTHOR)
@Tag(name = "Reviews")
class ReviewsResource {

    static final String PATH = "/v1/reviews";

    private final SubmitReview submission;
    private final Reviews reviews;
    private final Submissions submissions;
    private final CurrentCaller caller;
    private final ReviewAnswers answers;

    ReviewsResource(
            SubmitReview submission,
            Reviews reviews,
            Submissions submissions,
            CurrentCaller caller,
            ReviewAnswers answers) {
        this.submission = submission;
        this.reviews = reviews;
        this.submissions = submissions;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "submitReview",
            summary = "Submit a draft for review",
            description =
                    "Checks it and opens a review, or approves it at once where the workspace lets a pass through.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ReviewRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The review and its report",
            content = @Content(schema = @Schema(implementation = ReviewView.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
    public Response submit(@Nullable ReviewRequest request) {
        Submission submitted = submissions.review(request);
        Caller author = caller.get();
        return answers.created(request, () -> submission.submit(author, submitted));
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "reviews", summary = "The reviews of your workspace, newest first")
    @APIResponse(responseCode = "200", description = "A page of reviews")
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    public ReviewListResponse list(@BeanParam ReviewListParams params) {
        return ReviewListResponse.of(reviews.page(params.in(caller.get().workspace())));
    }
}
