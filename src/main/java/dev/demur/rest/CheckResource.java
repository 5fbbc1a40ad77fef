package dev.demur.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/checks}: is this draft fit to publish? Stores nothing. */
@Path("/v1/checks")
@RolesAllowed(Roles.CHECKER)
@Worded
@Tag(name = "Checks")
class CheckResource {

    private final Checks checks;
    private final ReaderLanguage language;

    CheckResource(Checks checks, ReaderLanguage language) {
        this.checks = checks;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "check",
            summary = "Check a draft",
            description = "Judges a post before it goes out, and shows which words are the problem. Stores nothing.")
    @Parameter(ref = ApiDescription.LANGUAGE)
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = CheckRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The verdict, whatever it is",
            content = @Content(schema = @Schema(implementation = CheckResponse.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
    @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
    @APIResponse(responseCode = "415", ref = ApiDescription.MEDIA_TYPE)
    @APIResponse(responseCode = "500", ref = ApiDescription.BUG)
    public CheckResponse check(
            @Nullable CheckRequest request,
            @Parameter(description = "Adds why rules that came close have no finding; changes nothing else")
                    @QueryParam("explain")
                    @DefaultValue("false")
                    boolean explain) {
        Languages wanted = language.wanted();
        return explain ? checks.explain(request, wanted) : checks.answer(request, wanted);
    }
}
