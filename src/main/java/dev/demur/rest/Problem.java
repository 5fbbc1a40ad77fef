package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An error as RFC 9457 has it. Names no class and holds nothing of a draft. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "An error, as in RFC 9457")
record Problem(
        @Schema(
                        description = "Stable; what a program should look at",
                        examples = "urn:demur:problem:invalid-request",
                        required = true)
                String type,
        @Schema(description = "The same for every problem of a type", required = true) String title,
        @Schema(description = "The HTTP status", examples = "400", required = true) int status,
        @Schema(description = "What happened this time and what to do about it", required = true) String detail,
        @Schema(description = "What is wrong with which field, where that can be told") List<FieldError> errors,
        @Schema(description = "In a batch: the line it is about, counted from 1") @Nullable Long line,
        @Schema(description = "With a decision that came too late: the revision that is current") @Nullable
                Integer revision,
        @Schema(description = "With a review that is closed: its state") @Nullable String state,
        @Schema(description = "With a clearance that was refused: what the check decided") @Nullable String decision) {

    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        errors = List.copyOf(errors);
    }

    static Problem of(ProblemType type) {
        return of(type, type.advice());
    }

    static Problem of(ProblemType type, String detail) {
        return of(type, detail, List.of());
    }

    static Problem of(ProblemType type, String detail, List<FieldError> errors) {
        return new Problem(type.uri(), type.title(), type.status(), detail, errors, null, null, null, null);
    }

    Problem onLine(long number) {
        return new Problem(type, title, status, detail, errors, number, revision, state, decision);
    }

    Problem withRevision(int current) {
        return new Problem(type, title, status, detail, errors, line, current, state, decision);
    }

    Problem withState(String present) {
        return new Problem(type, title, status, detail, errors, line, revision, present, decision);
    }

    Problem withDecision(String decided) {
        return new Problem(type, title, status, detail, errors, line, revision, state, decided);
    }
}
