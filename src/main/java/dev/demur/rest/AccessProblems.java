package dev.demur.rest;

import dev.demur.core.administration.NotFoundException;
import dev.demur.core.administration.NotOperatorException;
import dev.demur.core.administration.OwnKeyException;
import dev.demur.core.chat.SharedAccountException;
import dev.demur.core.transaction.StorageUnavailableException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Problems of who may do what, and of a database that is away. */
class AccessProblems {

    private static final String SOON = "5";

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknown() {
        return Problems.response(Problem.of(ProblemType.UNAUTHENTICATED))
                .header(HttpHeaders.WWW_AUTHENTICATE, ApiKeyMechanism.CHALLENGE)
                .build();
    }

    @ServerExceptionMapper({ForbiddenException.class, NotOperatorException.class})
    Response notAllowed() {
        return Problems.response(Problem.of(ProblemType.FORBIDDEN)).build();
    }

    @ServerExceptionMapper
    Response unavailable(StorageUnavailableException e) {
        return Problems.response(Problem.of(ProblemType.DATABASE_UNAVAILABLE))
                .header(HttpHeaders.RETRY_AFTER, SOON)
                .build();
    }

    @ServerExceptionMapper
    Response missing(NotFoundException e) {
        ProblemType type = "key".equals(e.kind()) ? ProblemType.KEY_NOT_FOUND : ProblemType.WORKSPACE_NOT_FOUND;
        return Problems.response(Problem.of(type)).build();
    }

    @ServerExceptionMapper
    Response sharedKey(SharedAccountException e) {
        return Problems.response(Problem.of(ProblemType.SHARED_KEY)).build();
    }

    @ServerExceptionMapper
    Response ownKey(OwnKeyException e) {
        return Problems.response(Problem.of(ProblemType.OWN_KEY)).build();
    }
}
