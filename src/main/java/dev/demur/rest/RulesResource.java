package dev.demur.rest;

import dev.demur.core.check.ActiveChecker;
import dev.demur.core.rule.Rule;
import dev.demur.core.rule.RuleFileValidator;
import dev.demur.core.rule.RuleId;
import dev.demur.core.rule.RuleSet;
import dev.demur.rest.RuleCaching.Edition;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /v1/rules}: what the rules are, and whether a rule file is one. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CHECKER)
@Tag(name = "Rules")
class RulesResource {

    private static final Pattern FILE_NAME =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*(/[A-Za-z0-9_][A-Za-z0-9_.-]*)*");
    private static final int LONGEST_FILE_NAME = 200;

    private final ActiveChecker active;
    private final RuleFileValidator validator;
    private final RuleCaching caching;
    private final ReaderLanguage language;

    RulesResource(ActiveChecker active, RuleFileValidator validator, RuleCaching caching, ReaderLanguage language) {
        this.active = active;
        this.validator = validator;
        this.caching = caching;
        this.language = language;
    }

    @GET
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Operation(operationId = "rules", summary = "All rules in force")
    @APIResponse(
            responseCode = "200",
            description = "Every rule, with its examples",
            content = @Content(schema = @Schema(implementation = RulesResponse.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag you sent")
    @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
    public Response rules(@Context Request request) {
        RuleSet set = active.state().checker().rules();
        Languages wanted = language.wanted();
        return caching.answer(request, Edition.of(set, wanted), () -> RulesResponse.of(set, wanted.wording(set)));
    }

    @GET
    @Path("/{id}")
    @Worded
    @Parameter(ref = ApiDescription.LANGUAGE)
    @Operation(operationId = "rule", summary = "One rule: what it flags, what it leaves alone, and why")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = RuleView.class)))
    @APIResponse(responseCode = "304", description = "Nothing changed since the ETag you sent")
    @APIResponse(responseCode = "404", ref = ApiDescription.UNKNOWN_RULE)
    @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
    public Response rule(
            @PathParam("id") @Parameter(example = "small-cohort-behaviour") String id, @Context Request request) {
        RuleSet set = active.state().checker().rules();
        Rule rule = find(id, set).orElseThrow(() -> new ProblemException(Problem.of(ProblemType.RULE_NOT_FOUND)));
        Languages wanted = language.wanted();
        return caching.answer(
                request, Edition.of(set, wanted), () -> RuleView.of(rule, set.profile(), wanted.wording(set)));
    }

    private static Optional<Rule> find(String id, RuleSet set) {
        return RuleId.isWellFormed(id) ? set.rule(new RuleId(id)) : Optional.empty();
    }

    @POST
    @Path("/validate")
    @Consumes({"application/yaml", "text/yaml", "application/x-yaml"})
    @Operation(
            operationId = "validateRules",
            summary = "Would this rule file load?",
            description = "Reads a rule file as if it stood among those in force. Puts nothing to use.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/yaml",
                            schema = @Schema(implementation = String.class),
                            examples =
                                    @ExampleObject(
                                            name = "a typo",
                                            value = "- id: guaranteed-returns\n  severty: block\n")))
    @APIResponse(
            responseCode = "200",
            description = "Every problem of the file; none when it would load",
            content = @Content(schema = @Schema(implementation = ValidationResponse.class)))
    @APIResponse(responseCode = "400", ref = ApiDescription.INVALID)
    @APIResponse(responseCode = "413", ref = ApiDescription.TOO_LARGE)
    @APIResponse(responseCode = "415", ref = ApiDescription.MEDIA_TYPE)
    public ValidationResponse validate(
            @QueryParam("file")
                    @DefaultValue("rules.yaml")
                    @Parameter(description = "The name the file has, or will have, in the rules folder")
                    String file,
            String yaml) {
        if (file.length() > LONGEST_FILE_NAME || !FILE_NAME.matcher(file).matches()) {
            FieldError error = new FieldError("file", "must be a file name such as behaviour.yaml");
            throw new ProblemException(
                    Problem.of(ProblemType.INVALID_REQUEST, "The file's name is not one.", List.of(error)));
        }
        return new ValidationResponse(RuleProblemView.of(validator.validate(file, yaml)));
    }
}
