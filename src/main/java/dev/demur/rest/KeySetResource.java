package dev.demur.rest;

import dev.demur.core.clearance.ClearanceFormat;
import dev.demur.core.clearance.KeyRing;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /.well-known/jwks.json}: the public keys of clearances, for everybody. */
@Path("/.well-known/jwks.json")
@PermitAll
@Tag(name = "Clearances")
class KeySetResource {

    /** As in RFC 7517, section 8.5; first the type that every client takes. */
    static final String JWK_SET = "application/jwk-set+json";

    /** An hour: far less than a key is published before it signs. */
    private static final String CACHE = "public, max-age=3600";

    private final KeyRing keys;
    private final ClearanceFormat format;

    KeySetResource(KeyRing keys, ClearanceFormat format) {
        this.keys = keys;
        this.format = format;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, JWK_SET})
    @Operation(operationId = "keySet", summary = "The public keys that clearances are verified with, as a JWK Set")
    @SecurityRequirementsSet
    @APIResponse(responseCode = "200", description = "The keys; to be kept for an hour", content = @Content)
    public Response keys(@Context Request request) {
        String set = format.publish(keys.published());
        EntityTag tag = new EntityTag(
                UUID.nameUUIDFromBytes(set.getBytes(StandardCharsets.UTF_8)).toString());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(set) : unchanged;
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHE).build();
    }
}
