package dev.demur.rest;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** Says what language an answer is in, and that another reader may get another one. Problems are in English alone. */
@jakarta.ws.rs.ext.Provider
@Worded
class LanguageHeaders implements ContainerResponseFilter {

    /** Asked for late: filters are made while the service is built, before there are rules. */
    private final Provider<ReaderLanguage> language;

    LanguageHeaders(Provider<ReaderLanguage> language) {
        this.language = language;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        boolean isWorded = response.getStatus() < 300 && response.hasEntity();
        if (isWorded && !response.getHeaders().containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, language.get().tag());
        }
    }
}
