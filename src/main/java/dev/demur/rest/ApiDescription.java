package dev.demur.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to the OpenAPI document the problems that every address may answer with, each with an example. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

    static final String INVALID = "Invalid";
    static final String UNKNOWN_RULE = "UnknownRule";
    static final String NOT_ACCEPTABLE = "NotAcceptable";
    static final String TOO_LARGE = "TooLarge";
    static final String MEDIA_TYPE = "MediaType";
    static final String BUG = "Bug";
    static final String BUSY = "Busy";
    static final String UNKNOWN_KEY = "UnknownKey";
    static final String UNKNOWN_WORKSPACE = "UnknownWorkspace";

    static final String LANGUAGE = "AcceptLanguage";

    static final String UNKNOWN_REVIEW = "UnknownReview";
    static final String UNKNOWN_CLEARANCE = "UnknownClearance";
    static final String REVIEW_CONFLICT = "ReviewConflict";
    static final String CLEARANCE_REFUSED = "ClearanceRefused";

    static final String UNKNOWN_WEBHOOK = "UnknownWebhook";
    static final String WEBHOOK_CONFLICT = "WebhookConflict";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        components.addResponse(INVALID, response("Not JSON, or not of the right form", invalid(), malformed()));
        components.addResponse(
                UNKNOWN_RULE, response("There is no rule of that id", Problem.of(ProblemType.RULE_NOT_FOUND)));
        components.addResponse(
                NOT_ACCEPTABLE,
                response("The answer cannot be had in a format you accept", Problem.of(ProblemType.NOT_ACCEPTABLE)));
        components.addResponse(
                TOO_LARGE,
                response("The text or the body is too long", tooLong(), Problem.of(ProblemType.BODY_TOO_LARGE)));
        components.addResponse(
                MEDIA_TYPE,
                response(
                        "The body is of a type this address does not take",
                        Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE)));
        components.addResponse(
                BUG,
                response(
                        "A fault of the service; the detail names the incident",
                        Problem.of(ProblemType.INTERNAL_ERROR)));
        components.addResponse(BUSY, response("Try again later", Problem.of(ProblemType.TOO_MANY_BATCHES)));
        components.addResponse(
                UNKNOWN_KEY, response("There is no key of that id", Problem.of(ProblemType.KEY_NOT_FOUND)));
        components.addResponse(
                UNKNOWN_WORKSPACE,
                response("There is no workspace of that id", Problem.of(ProblemType.WORKSPACE_NOT_FOUND)));
        components.addParameter(LANGUAGE, language());
        ReviewDescription.addTo(components);
        WebhookProblems.addTo(components);
        AccessDescription.addTo(document);
    }

    static APIResponse response(String description, Problem... problems) {
        MediaType content =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        for (Problem problem : problems) {
            String name = problem.type().substring(problem.type().lastIndexOf(':') + 1);
            content.addExample(name, OASFactory.createExample().value(json(problem)));
        }
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
    }

    private static Parameter language() {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name("Accept-Language")
                .description("The language of what is said to people: en or de, or another the rules have messages for."
                        + " Without it English, and what a rewrite does in the language of the draft")
                .example("de")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Problem invalid() {
        FieldError error = new FieldError("sources[0].kind", "must be one of customer-data, public, survey, consented");
        return Problem.of(
                ProblemType.INVALID_REQUEST, "%s %s.".formatted(error.field(), error.message()), List.of(error));
    }

    private static Problem malformed() {
        return Problem.of(
                ProblemType.MALFORMED_JSON,
                "The body stops being JSON (line 1, column 10): look there for a missing quote, comma or bracket.");
    }

    private static Problem tooLong() {
        FieldError error = new FieldError("text", "has 100001 UTF-16 units; at most 100000 are allowed");
        return Problem.of(
                ProblemType.TEXT_TOO_LONG, "%s %s.".formatted(error.field(), error.message()), List.of(error));
    }

    private static Map<String, Object> json(Problem problem) {
        return JSON.convertValue(problem, new TypeReference<>() {});
    }
}
