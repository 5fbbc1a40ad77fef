package dev.demur.rest;

import dev.demur.core.clearance.ClearanceRejectedException;
import dev.demur.core.clearance.ClearanceUseCases;
import dev.demur.core.clearance.IssueClearance;
import dev.demur.core.clearance.SignedClearance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /v1/clearances}: signed leave to publish what the check passes. */
@Path(ClearancesResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CHECKER)
@Tag(name = "Clearances")
class ClearancesResource {

    static final String PATH = "/v1/clearances";

    private final ClearanceUseCases clearances;
    private final Submissions submissions;
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    ClearancesResource(
            ClearanceUseCases clearances, Submissions submissions, CurrentCaller caller, Idempotency idempotency) {
        this.clearances = clearances;
        this.submissions = submissions;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @POST
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueClearance",
            summary = "Clear a draft that the check passes",
            description = "Checks it and signs leave to publish it, for 24 hours or until it is to go out.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClearanceRequest.class)))
    @APIResponse(
            responseCode = "201",
            description = "The clearance",
            content = @Content(schema = @Schema(implementation = ClearanceResponse.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
    @APIResponse(responseCode = "422", ref = ApiDescription.CLEARANCE_REFUSED)
    public Response issue(@Nullable ClearanceRequest request) {
        IssueClearance.Request wanted = submissions.clearance(request);
        return idempotency.created(request, () -> created(clearances.issue().issue(caller.get(), wanted)));
    }

    private static Created created(IssueClearance.Answer answer) {
        SignedClearance signed = answer.clearance();
        if (signed == null) {
            throw new ProblemException(Problem.of(ProblemType.CLEARANCE_REFUSED)
                    .withDecision(answer.report().decision().id()));
        }
        return new Created(PATH + "/" + signed.clearance().id(), ClearanceResponse.of(signed));
    }

    @POST
    @Path("/verify")
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyClearance",
            summary = "Does a clearance cover a text?",
            description = "Looks at signature, revocation, expiry, text and, if one is named, channel.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = ClearanceClaimRequest.class)))
    @APIResponse(responseCode = "200", description = "Whether it does, and if not, why")
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    public ClearanceVerdictResponse verify(@Nullable ClearanceClaimRequest request) {
        try {
            clearances.verifier().verify(ClearanceClaimRequest.read(request));
            return ClearanceVerdictResponse.VALID;
        } catch (ClearanceRejectedException e) {
            return ClearanceVerdictResponse.invalid(e.failure());
        }
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed(Roles.REVIEWER)
    @Operation(operationId = "revokeClearance", summary = "Take back a clearance, by its jti")
    @APIResponse(responseCode = "204", description = "It covers nothing any more")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_CLEARANCE)
    public void revoke(@PathParam("id") String id) {
        if (!Ids.isWellFormed(id) || !clearances.revocation().revoke(caller.get(), id)) {
            throw new ProblemException(Problem.of(ProblemType.CLEARANCE_NOT_FOUND));
        }
    }
}
