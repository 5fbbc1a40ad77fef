package dev.demur.rest;

import dev.demur.core.administration.IssuedKey;
import dev.demur.core.administration.KeyAdministration;
import dev.demur.core.administration.NewKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /v1/keys}: who may use the service, for admins of the workspace. */
@Path("/v1/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Access")
class KeysResource {

    private final KeyAdministration keys;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final Clock clock;

    KeysResource(KeyAdministration keys, CurrentCaller caller, Idempotency idempotency, Clock clock) {
        this.keys = keys;
        this.caller = caller;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createKey", summary = "Make a key", description = "The answer shows it, this once.")
    @APIResponse(
            responseCode = "201",
            description = "The key",
            content = @Content(schema = @Schema(implementation = IssuedKeyView.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    public Response create(@Nullable KeyRequest request) {
        NewKey wanted = KeyRequest.read(request, clock);
        return idempotency.created(request, () -> created(keys.issue(caller.get(), wanted)));
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "keys", summary = "The keys of your workspace, without their secrets")
    @APIResponse(responseCode = "200", description = "The keys")
    public KeysResponse list(
            @QueryParam("prefix") @DefaultValue("") @Parameter(description = "How the keys begin", example = "dmr_3kTM")
                    String prefix) {
        return new KeysResponse(
                keys.list(caller.get(), prefix).stream().map(KeyView::of).toList());
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "revokeKey", summary = "End a key at once")
    @APIResponse(responseCode = "204", description = "It is of no use any more")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_KEY)
    public void revoke(@PathParam("id") String id) {
        keys.revoke(caller.get(), id);
    }

    @POST
    @Path("/{id}/rotate")
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rotateKey",
            summary = "Replace a key",
            description = "Makes another of the same name and role. The old one ends now, or after an overlap.")
    @APIResponse(
            responseCode = "201",
            description = "The new key",
            content = @Content(schema = @Schema(implementation = IssuedKeyView.class)))
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_KEY)
    public Response rotate(@PathParam("id") String id, @Nullable RotationRequest request) {
        Duration overlap = RotationRequest.overlap(request);
        return idempotency.created(request, () -> created(keys.rotate(caller.get(), id, overlap)));
    }

    private static Created created(IssuedKey issued) {
        return new Created("/v1/keys/" + issued.key().id(), IssuedKeyView.of(issued));
    }
}
