package dev.demur.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.demur.rest.LimitedBody.BodyTooLargeException;
import io.vertx.core.http.HttpClosedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.CharConversionException;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every error leaves the service as {@code application/problem+json}, and over HTTP only from here. */
class Problems {

    @ServerExceptionMapper
    Response ours(ProblemException e) {
        return answer(e.problem());
    }

    @ServerExceptionMapper
    Response unfit(MismatchedInputException e) {
        return answer(JsonProblems.of(e));
    }

    @ServerExceptionMapper
    Response tooLarge(BodyTooLargeException e) {
        return answer(e.problem());
    }

    @ServerExceptionMapper
    Response undecodable(CharConversionException e) {
        return answer(JsonProblems.undecodable());
    }

    /** Named besides its parent because development and test mode bring their own mapper for it. */
    @ServerExceptionMapper
    Response nowhere(NotFoundException e) {
        return alreadyHttp(e);
    }

    @ServerExceptionMapper
    Response alreadyHttp(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(json(json));
        }
        return answer(http(e.getResponse()));
    }

    @ServerExceptionMapper
    Response bug(Throwable e) {
        return hasHungUp(e)
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : answer(Incident.log(e).problem());
    }

    /** A caller who leaves in the middle of a request, as a page does while somebody types on, is no fault of anybody. */
    private static boolean hasHungUp(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }

    private static Response answer(Problem problem) {
        return response(problem).build();
    }

    /** A problem as an answer that headers can be added to. */
    static Response.ResponseBuilder response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }

    /** The parser wraps whatever befalls it inside a list, the end of its patience with a long body included. */
    private static Problem json(JsonProcessingException e) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLargeException tooLarge) {
                return tooLarge.problem();
            }
        }
        return JsonProblems.of(e);
    }

    private static Problem http(Response response) {
        return switch (response.getStatus()) {
            case 404 -> Problem.of(ProblemType.NOT_FOUND);
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED);
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE);
            case 413 -> Problem.of(ProblemType.BODY_TOO_LARGE);
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            default -> plain(response.getStatusInfo());
        };
    }

    /** A status that says it all has no type of its own; RFC 9457 calls that one {@code about:blank}. */
    private static Problem plain(Response.StatusType status) {
        String phrase = status.getReasonPhrase();
        return new Problem(
                "about:blank", phrase, status.getStatusCode(), phrase + ".", List.of(), null, null, null, null);
    }
}
