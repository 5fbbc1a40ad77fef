package dev.demur.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Says what language an answer is in, and that another reader may get another one. Problems are in English alone. */
@Provider
@Worded
class LanguageHeaders implements ContainerResponseFilter {

    private final ReaderLanguage language;

    LanguageHeaders(ReaderLanguage language) {
        this.language = language;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        boolean isWorded = response.getStatus() < 300 && response.hasEntity();
        if (isWorded && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        }
    }
}
