package dev.demur.rest;

import dev.demur.core.check.ActiveChecker;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** {@code GET /v1/ruleset}: which rules are in force, and did the last change to them work? */
@Path("/v1/ruleset")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CHECKER)
@Tag(name = "Rules")
class RulesetResource {

    private final ActiveChecker active;

    RulesetResource(ActiveChecker active) {
        this.active = active;
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "ruleset", summary = "The rule set in force, and the last failed change to it")
    @APIResponse(responseCode = "200", description = "The rule set")
    @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
    public RulesetResponse ruleset() {
        return RulesetResponse.of(active.state());
    }
}
