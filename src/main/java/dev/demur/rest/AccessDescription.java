package dev.demur.rest;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the OpenAPI document how to get in, and how every address behind the key answers when one does not. */
final class AccessDescription {

    private static final String SCHEME = "key";
    private static final String UNAUTHENTICATED = "Unauthenticated";
    private static final String FORBIDDEN = "Forbidden";
    private static final String TOO_MANY_REQUESTS = "TooManyRequests";
    private static final String UNAVAILABLE = "Unavailable";

    private AccessDescription() {}

    static void addTo(OpenAPI document) {
        addComponents(document.getComponents());
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.startsWith("/v1/")) {
                item.getOperations().values().forEach(AccessDescription::addAnswers);
            }
        });
    }

    private static void addComponents(Components components) {
        components.addSecurityScheme(
                SCHEME,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .description("An API key: dmr_ and 49 letters and digits"));
        add(components, UNAUTHENTICATED, "No key, or none that is known", ProblemType.UNAUTHENTICATED);
        add(components, FORBIDDEN, "The key's role may not do this", ProblemType.FORBIDDEN);
        add(components, TOO_MANY_REQUESTS, "Wait as long as Retry-After says", ProblemType.TOO_MANY_REQUESTS);
        add(components, UNAVAILABLE, "The database is away; try again later", ProblemType.DATABASE_UNAVAILABLE);
    }

    private static void add(Components components, String name, String description, ProblemType type) {
        components.addResponse(name, ApiDescription.response(description, Problem.of(type)));
    }

    private static void addAnswers(Operation operation) {
        operation.getResponses().addAPIResponse("401", reference(UNAUTHENTICATED));
        operation.getResponses().addAPIResponse("403", reference(FORBIDDEN));
        operation.getResponses().addAPIResponse("429", reference(TOO_MANY_REQUESTS));
        if (!operation.getResponses().hasAPIResponse("503")) {
            operation.getResponses().addAPIResponse("503", reference(UNAVAILABLE));
        }
    }

    private static APIResponse reference(String name) {
        return OASFactory.createAPIResponse().ref(name);
    }
}
