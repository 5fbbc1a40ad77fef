package dev.demur.rest;

import dev.demur.core.outbound.AddressCheck;
import dev.demur.core.webhook.IssuedWebhook;
import dev.demur.core.webhook.WebhookAdministration;
import dev.demur.core.webhook.Wish;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jspecify.annotations.Nullable;

/** {@code /v1/webhooks}: the addresses that events of a workspace are sent to. */
@Path("/v1/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Webhooks")
class WebhooksResource {

    private final WebhookAdministration webhooks;
    private final AddressCheck addresses;
    private final CurrentCaller caller;
    private final Idempotency idempotency;

    WebhooksResource(
            WebhookAdministration webhooks, AddressCheck addresses, CurrentCaller caller, Idempotency idempotency) {
        this.webhooks = webhooks;
        this.addresses = addresses;
        this.caller = caller;
        this.idempotency = idempotency;
    }

    @POST
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createWebhook",
            summary = "Have events sent to an address",
            description = "The answer shows the secret to check signatures with, this once.")
    @APIResponse(
            responseCode = "201",
            description = "The webhook",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "409", ref = ApiDescription.WEBHOOK_CONFLICT)
    public Response create(@Nullable WebhookRequest request) {
        Wish wish = WebhookRequest.read(request, addresses);
        return idempotency.created(request, () -> created(webhooks.add(caller.get(), wish)));
    }

    @GET
    @Operation(operationId = "webhooks", summary = "The webhooks of your workspace, without their secrets")
    @APIResponse(responseCode = "200", description = "The webhooks")
    public WebhooksResponse list() {
        return new WebhooksResponse(
                webhooks.list(caller.get()).stream().map(WebhookView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "webhook", summary = "A webhook, without its secret")
    @APIResponse(responseCode = "200", description = "The webhook")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WEBHOOK)
    public WebhookView get(@PathParam("id") String id) {
        return WebhookView.of(webhooks.find(caller.get(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeWebhook",
            summary = "Change a webhook",
            description =
                    "What is left out stays as it is. What is pending while it is disabled is given up, and can be"
                            + " replayed.")
    @APIResponse(responseCode = "200", description = "The webhook as it is now")
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WEBHOOK)
    public WebhookView change(@PathParam("id") String id, @Nullable WebhookRequest request) {
        UnaryOperator<Wish> change = WebhookRequest.change(request, addresses);
        return WebhookView.of(webhooks.change(caller.get(), id, change));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "deleteWebhook", summary = "Remove a webhook, its log and all that is on its way to it")
    @APIResponse(responseCode = "204", description = "It is no more")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WEBHOOK)
    public void remove(@PathParam("id") String id) {
        webhooks.remove(caller.get(), id);
    }

    @POST
    @Path("/{id}/rotate-secret")
    @Cache(noStore = true)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Give a webhook another secret",
            description = "Events are signed with the new one and, for the overlap, with the old one too.")
    @APIResponse(
            responseCode = "201",
            description = "The webhook with its new secret",
            content = @Content(schema = @Schema(implementation = WebhookView.class)))
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_WEBHOOK)
    public Response rotate(@PathParam("id") String id, @Nullable RotationRequest request) {
        Duration overlap = RotationRequest.overlap(request);
        return idempotency.created(request, () -> created(webhooks.rotate(caller.get(), id, overlap)));
    }

    private static Created created(IssuedWebhook issued) {
        return new Created("/v1/webhooks/" + issued.webhook().id(), WebhookView.of(issued));
    }
}
