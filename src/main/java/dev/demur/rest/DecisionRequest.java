package dev.demur.rest;

import dev.demur.core.review.Judgement;
import dev.demur.core.review.Ruling;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reviewer decides. */
@Schema(
        name = "ReviewDecision",
        examples = "{\"decision\": \"request-changes\", \"revision\": 1, \"comment\": \"Leave the number out.\"}")
record DecisionRequest(
        @Schema(
                        required = true,
                        enumeration = {"approve", "reject", "request-changes"})
                @Nullable
                String decision,
        @Schema(description = "Why; kept with the review", maxLength = 10_000) @Nullable String comment,
        @Schema(description = "The revision that was read", required = true, minimum = "1") @Nullable
                Integer revision) {

    /** The judgement. Throws a problem that names every field that is not right. */
    static Judgement read(@Nullable DecisionRequest request) {
        FieldErrors errors = new FieldErrors();
        DecisionRequest body = request == null ? new DecisionRequest(null, null, null) : request;
        Ruling ruling = ruling(body.decision, errors);
        int revision = errors.number("revision", body.revision, 1, Integer.MAX_VALUE);
        String comment = body.comment == null ? "" : body.comment;
        CommentRequest.limit("comment", comment, errors);
        errors.throwIfAny();
        return new Judgement(ruling, revision, comment);
    }

    private static Ruling ruling(@Nullable String decision, FieldErrors errors) {
        Ruling ruling = decision == null ? null : Ruling.of(decision).orElse(null);
        if (ruling == null) {
            errors.add("decision", "must be one of approve, reject, request-changes");
        }
        return ruling == null ? Ruling.REJECT : ruling;
    }
}
