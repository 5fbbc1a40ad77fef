package dev.demur.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows people a page where programs get a problem: whoever asks for HTML, anywhere but at the API. */
@Singleton
class ProblemPages {

    private static final List<String> FOR_PROGRAMS = List.of("/v1/", "/q/", "/slack/", "/.well-known/");
    private static final int FIRST_ERROR = 400;

    private final Pages pages;

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!isProblem(response) || !isAskedForByPeople(request)) {
            return;
        }
        Response page = pages.page(Templates.problem(response.getStatus()));
        response.setEntity(page.getEntity(), new Annotation[0], page.getMediaType());
        page.getStringHeaders()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!"Content-Type".equalsIgnoreCase(name)) {
                        response.getHeaders().putSingle(name, value);
                    }
                }));
    }

    private static boolean isProblem(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        return response.getStatus() >= FIRST_ERROR && type != null && "problem+json".equals(type.getSubtype());
    }

    private static boolean isAskedForByPeople(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return FOR_PROGRAMS.stream().noneMatch(path::startsWith)
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.getType().equals("text")
                                && type.getSubtype().equals("html"));
    }
}
