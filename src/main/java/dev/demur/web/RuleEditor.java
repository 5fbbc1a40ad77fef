package dev.demur.web;

import com.google.re2j.Pattern;
import dev.demur.core.rule.RuleFileProblem;
import dev.demur.core.rule.RuleFileValidator;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code /rules/editor}: writes a rule file with the loader looking over one's shoulder. The file is the browser's to
 * save: nothing here changes the server's folder.
 */
@Path("/rules/editor")
@PermitAll
class RuleEditor {

    private static final int LONGEST_FILE = 500_000;
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]{0,98}");

    private final Door door;
    private final ScriptDoor scripts;
    private final Pages pages;
    private final RuleFileValidator validator;

    RuleEditor(Door door, ScriptDoor scripts, Pages pages, RuleFileValidator validator) {
        this.door = door;
        this.scripts = scripts;
        this.pages = pages;
        this.validator = validator;
    }

    @GET
    public Response page() {
        return door.enter(
                Section.RULES.least(), session -> pages.page(Templates.ruleEditor(session, RuleFileKind.ids())));
    }

    /** The JSON Schema of one kind of file, for completion. */
    @GET
    @Path("/schema/{kind}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response schema(@PathParam("kind") String kind) {
        return door.enter(Section.RULES.least(), session -> Response.ok(schemaOf(kind))
                .type(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "private, max-age=3600")
                .build());
    }

    private static String schemaOf(String kind) {
        String name = RuleFileKind.of(kind).orElseThrow(NotFoundException::new).schema();
        try (InputStream schema = RuleEditor.class.getResourceAsStream(name)) {
            if (schema == null) {
                throw new IllegalStateException("the packaged rules lack " + name);
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every problem the loader would have with the file. */
    @POST
    @Path("/validate")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response validate(@Nullable RuleFile file, @HeaderParam(ScriptDoor.TOKEN) @Nullable String token) {
        return scripts.ask(
                token,
                () -> file == null || !file.isFit()
                        ? Response.status(Response.Status.BAD_REQUEST).build()
                        : Response.ok(new Validated(problems(file)))
                                .header("Cache-Control", "no-store")
                                .build());
    }

    private List<Problem> problems(RuleFile file) {
        return validator.validate(file.path(), String.valueOf(file.yaml)).stream()
                .map(problem -> Problem.of(problem, file.path()))
                .toList();
    }

    /** A file as it stands in the editor. */
    record RuleFile(@Nullable String kind, @Nullable String name, @Nullable String yaml) {

        boolean isFit() {
            return RuleFileKind.of(kind).isPresent()
                    && name != null
                    && FILE_NAME.matcher(name).matches()
                    && yaml != null
                    && yaml.length() <= LONGEST_FILE;
        }

        String path() {
            return RuleFileKind.of(kind).orElseThrow().path(String.valueOf(name));
        }
    }

    /** What is wrong with it; nothing when it would load. */
    record Validated(List<Problem> problems) {}

    /**
     * One mistake; lines, and columns in whole characters, count from 1.
     *
     * @param file where it is, when it is in another file that this one does not go with; else null
     */
    record Problem(@Nullable String file, int line, int column, int width, String message, String hint) {

        static Problem of(RuleFileProblem problem, String own) {
            return new Problem(
                    problem.file().equals(own) ? null : problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.width(),
                    problem.message(),
                    problem.hint());
        }
    }
}
