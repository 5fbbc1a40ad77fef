package dev.demur.rest;

import dev.demur.core.webhook.WebhookDeliveries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** {@code /v1/webhooks/{id}/…}: what was sent to a webhook, and sending once more. */
@Path("/v1/webhooks/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Webhooks")
class WebhookDeliveriesResource {

    private static final int MOST = 200;
    private static final int ACCEPTED = 202;

    private final WebhookDeliveries deliveries;
    private final CurrentCaller caller;

    WebhookDeliveriesResource(WebhookDeliveries deliveries, CurrentCaller caller) {
        this.deliveries = deliveries;
        this.caller = caller;
    }

    @POST
    @Path("/test")
    @ResponseStatus(ACCEPTED)
    @Operation(operationId = "testWebhook", summary = "Send an event of the type webhook.ping")
    @APIResponse(responseCode = "202", description = "It is on its way")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WEBHOOK)
    public PingResponse test(@PathParam("id") String id) {
        return new PingResponse(deliveries.ping(caller.get(), id));
    }

    @GET
    @Path("/deliveries")
    @Operation(operationId = "deliveries", summary = "What was sent, when, and how it was answered; no bodies")
    @APIResponse(responseCode = "200", description = "A page of the log")
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WEBHOOK)
    public DeliveriesResponse log(
            @PathParam("id") String id,
            @QueryParam("cursor") @Parameter(description = "The nextCursor of the page before") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Parameter(description = "1 to 200") String limit) {
        int size = SequenceCursor.limit(limit, MOST);
        long last = SequenceCursor.read(cursor);
        long before = last == 0 ? Long.MAX_VALUE : last;
        return DeliveriesResponse.of(
                deliveries.log(caller.get(), id, new WebhookDeliveries.Page(before, size + 1)), size);
    }

    @POST
    @Path("/deliveries/{delivery}/replay")
    @ResponseStatus(ACCEPTED)
    @Operation(operationId = "replayDelivery", summary = "Send again what was given up")
    @APIResponse(responseCode = "202", description = "It is on its way")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WEBHOOK)
    @APIResponse(responseCode = "409", ref = ApiDescription.WEBHOOK_CONFLICT)
    public DeliveryView replay(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        return DeliveryView.of(deliveries.replay(caller.get(), id, delivery));
    }
}
