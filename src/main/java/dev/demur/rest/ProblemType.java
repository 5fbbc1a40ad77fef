package dev.demur.rest;

import java.util.Locale;

/** The kinds of problem a client can tell apart. A constant's name is its stable identity: it is never changed. */
enum ProblemType {
    INVALID_REQUEST(400, "The request is not valid", "See errors for what is wrong with which field."),
    MALFORMED_JSON(400, "The body is not JSON", "Send one JSON object, in UTF-8."),
    UNAUTHENTICATED(
            401,
            "No key that is known here",
            "Send Authorization: Bearer with an API key that is neither revoked nor expired; an admin makes keys at"
                    + " POST /v1/keys."),
    FORBIDDEN(403, "The key may not do this", "Use a key of a role that may, or ask an admin for one."),
    OWN_DRAFT(403, "Nobody decides their own draft", "Somebody who wrote no revision of it has to decide."),
    NOT_YOUR_DRAFT(403, "The draft is not yours", "Ask its author, or somebody with the role reviewer."),
    NOT_FOUND(404, "There is nothing at this address", "Check the path; /q/swagger-ui lists every address."),
    RULE_NOT_FOUND(404, "There is no such rule", "GET /v1/rules lists the rules in force."),
    KEY_NOT_FOUND(404, "There is no such key", "GET /v1/keys lists the keys of your workspace."),
    WORKSPACE_NOT_FOUND(404, "There is no such workspace", "GET /v1/workspaces lists those you may see."),
    REVIEW_NOT_FOUND(404, "There is no such review", "GET /v1/reviews lists the reviews of your workspace."),
    CLEARANCE_NOT_FOUND(
            404,
            "There is no such clearance",
            "Your workspace has none of that id, or it has run out, and then there is nothing to revoke."),
    WEBHOOK_NOT_FOUND(404, "There is no such webhook", "GET /v1/webhooks lists the webhooks of your workspace."),
    DELIVERY_NOT_FOUND(
            404, "There is no such delivery", "GET /v1/webhooks/{id}/deliveries lists those of the webhook."),
    METHOD_NOT_ALLOWED(
            405, "This address does not take this method", "/q/swagger-ui lists the methods of every address."),
    NOT_ACCEPTABLE(
            406,
            "No answer in a format you accept",
            "Send Accept: application/json, or application/x-ndjson for a batch, or no Accept header."),
    SHARED_KEY(
            409,
            "The key is nobody's own",
            "The admin key of the environment cannot be linked with a person. Make a key for yourself at POST /v1/keys."),
    OWN_KEY(409, "A key cannot revoke itself", "Use another admin key, or rotate this one."),
    TOO_MANY_WEBHOOKS(409, "The workspace has as many webhooks as it may", "Remove one that is not needed any more."),
    DELIVERY_NOT_DEAD(
            409,
            "The delivery was not given up",
            "Only what is dead is replayed: this one was delivered, or is still being tried."),
    STALE_REVISION(
            409,
            "The revision is not the current one",
            "Read the current revision, whose number is in revision, and decide about that."),
    REVIEW_NOT_OPEN(
            409,
            "The review is not open",
            "See state for where it stands. While changes are requested, a revision opens it; else submit the draft anew."),
    ALREADY_APPROVED(
            409, "You have approved this revision already", "The second approval has to come from somebody else."),
    NOT_APPROVED(409, "The review is not approved", "Only an approved review has a clearance; see state."),
    CLEARANCE_REVOKED(
            409, "The clearance of this review was revoked", "Submit the draft anew if it is to go out after all."),
    TEXT_ERASED(409, "The words of this review were erased", "Submit the draft anew."),
    TEXT_TOO_LONG(413, "The text is too long", "See errors for how long it is and how long it may be."),
    BODY_TOO_LARGE(413, "The body is too large", "Send less at once."),
    LINE_TOO_LONG(413, "The line is too long", "Send less on one line."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body is of a type this address does not take",
            "Set the Content-Type header: application/json for a check, application/x-ndjson for a batch,"
                    + " application/yaml for a rule file."),
    CLEARANCE_REFUSED(
            422,
            "The check does not pass this draft",
            "See decision. Change the draft, or submit it at POST /v1/reviews for people to decide."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The Idempotency-Key belongs to another request",
            "Send the same request again, or a new key with a new request."),
    TOO_MANY_REQUESTS(429, "Too many requests with this key", "Wait as long as Retry-After says, in seconds."),
    INTERNAL_ERROR(
            500,
            "Something went wrong on our side",
            "This is a fault of the service, not of your request; quote the incident."),
    DATABASE_UNAVAILABLE(
            503, "The database cannot be reached", "Try again in a few seconds; checks need no database and go on."),
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
