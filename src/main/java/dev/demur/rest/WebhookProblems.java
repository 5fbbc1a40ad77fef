package dev.demur.rest;

import dev.demur.core.webhook.WebhookException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.models.Components;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems of what may be done with a webhook. */
class WebhookProblems {

    @ServerExceptionMapper
    Response refused(WebhookException e) {
        return Problems.response(Problem.of(type(e.reason()))).build();
    }

    private static ProblemType type(WebhookException.Reason reason) {
        return switch (reason) {
            case NO_WEBHOOK -> ProblemType.WEBHOOK_NOT_FOUND;
            case NO_DELIVERY -> ProblemType.DELIVERY_NOT_FOUND;
            case NOT_DEAD -> ProblemType.DELIVERY_NOT_DEAD;
            case TOO_MANY -> ProblemType.TOO_MANY_WEBHOOKS;
        };
    }

    /** Adds them to the OpenAPI document. */
    static void addTo(Components components) {
        components.addResponse(
                ApiDescription.UNKNOWN_WEBHOOK,
                ApiDescription.response(
                        "There is no webhook, or no delivery, of that id",
                        Problem.of(ProblemType.WEBHOOK_NOT_FOUND),
                        Problem.of(ProblemType.DELIVERY_NOT_FOUND)));
        components.addResponse(
                ApiDescription.WEBHOOK_CONFLICT,
                ApiDescription.response(
                        "Things are not as they would have to be",
                        Problem.of(ProblemType.TOO_MANY_WEBHOOKS),
                        Problem.of(ProblemType.DELIVERY_NOT_DEAD)));
    }
}
