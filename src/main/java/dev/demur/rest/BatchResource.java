package dev.demur.rest;

import io.quarkus.logging.Log;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code POST /v1/checks/batch}: one request a line, one answer a line, both streams at once. */
@Path(BatchResource.PATH)
@RolesAllowed(Roles.CHECKER)
@Worded
@Tag(name = "Checks")
class BatchResource {

    static final String PATH = "/v1/checks/batch";
    static final String NDJSON = "application/x-ndjson";

    private final LineAnswers answers;
    private final BatchThreads threads;
    private final BatchSettings settings;
    private final ReaderLanguage language;
    private final Semaphore free;

    BatchResource(LineAnswers answers, BatchThreads threads, BatchSettings settings, ReaderLanguage language) {
        this.answers = answers;
        this.threads = threads;
        this.settings = settings;
        this.language = language;
        this.free = new Semaphore(settings.maxConcurrent());
    }

    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @Operation(
            operationId = "checkBatch",
            summary = "Check many drafts in one stream",
            description =
                    "One check request a line, one answer a line in the same order, each as soon as it is ready. A"
                            + " line that is no check request is answered by a problem that names the line, and the rest goes"
                            + " on. Blank lines are skipped; the last line needs no newline. A batch may be of any length:"
                            + " nothing is kept of it. So read while you send, as a client that sends everything first"
                            + " may wait for ever on a batch of more than some thousand lines.")
    @Parameter(ref = ApiDescription.LANGUAGE)
    @RequestBody(
            required = true,
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = CheckRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "An answer or a problem a line",
            content = @Content(mediaType = NDJSON, schema = @Schema(anyOf = {CheckResponse.class, Problem.class})))
    @APIResponse(responseCode = "406", ref = ApiDescription.NOT_ACCEPTABLE)
    @APIResponse(responseCode = "415", ref = ApiDescription.MEDIA_TYPE)
    @APIResponse(responseCode = "500", ref = ApiDescription.BUG)
    @APIResponse(responseCode = "503", ref = ApiDescription.BUSY)
    public StreamingOutput check(InputStream body) {
        Languages languages = language.wanted();
        return out -> {
            if (!free.tryAcquire()) {
                throw new ProblemException(Problem.of(
                        ProblemType.TOO_MANY_BATCHES,
                        "At most %d run at once; try again later.".formatted(settings.maxConcurrent())));
            }
            try {
                run(body, line -> answers.answer(line, languages), out);
            } finally {
                free.release();
            }
        };
    }

    private void run(InputStream body, Function<Line, byte[]> answering, OutputStream out) {
        Batch batch = new Batch(answering, threads, threads.window());
        try {
            batch.run(new LineReader(body, (int) settings.maxLineSize().asLongValue()), out);
        } catch (IOException e) {
            Log.debugf("a batch ended early, after %d answers", batch.answered());
        }
    }
}
