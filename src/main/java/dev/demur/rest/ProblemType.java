package dev.demur.rest;

import java.util.Locale;

/** The kinds of problem a client can tell apart. A constant's name is its stable identity: it is never changed. */
enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid", "See errors for what is wrong with which field."),
    MALFORMED_JSON(400, "The body is not JSON", "Send one JSON object, in UTF-8."),
    NOT_FOUND(404, "There is nothing at this address", "Check the path; /q/swagger-ui lists every address."),
    RULE_NOT_FOUND(404, "There is no such rule", "GET /v1/rules lists the rules in force."),
    METHOD_NOT_ALLOWED(
            405, "This address does not take this method", "/q/swagger-ui lists the methods of every address."),
    NOT_ACCEPTABLE(
            406,
            "No answer in a format you accept",
            "Send Accept: application/json, or application/x-ndjson for a batch, or no Accept header."),
    TEXT_TOO_LONG(413, "The text is too long", "See errors for how long it is and how long it may be."),
    BODY_TOO_LARGE(413, "The body is too large", "Send less at once."),
    LINE_TOO_LONG(413, "The line is too long", "Send less on one line."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body is of a type this address does not take",
            "Set the Content-Type header: application/json for a check, application/x-ndjson for a batch,"
                    + " application/yaml for a rule file."),
    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "This is a fault of the service, not of your request; quote the incident."),
    TOO_MANY_BATCHES(503, "Too many batches are running", "Try again later.");

    private final int status;
    private final String title;
    private final String advice;

    ProblemType(int status, String title, String advice) {
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** What to do about it, when there is no more to say. */
    String advice() {
        return advice;
    }

    /** The {@code type} member: a name, not an address, so that it is the same wherever the service runs. */
    String uri() {
        return "urn:demur:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
