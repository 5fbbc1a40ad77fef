package dev.demur.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Answers one line of a batch: a check, or a problem when the line is not one. Thread-safe; never throws. */
@Singleton
class LineAnswers {

    private final Checks checks;
    private final ObjectReader requests;
    private final ObjectWriter json;
    private final BatchSettings settings;

    LineAnswers(Checks checks, ObjectMapper mapper, BatchSettings settings) {
        this.checks = checks;
        this.requests = mapper.readerFor(CheckRequest.class);
        this.json = mapper.writer();
        this.settings = settings;
    }

    /** The answer as JSON, with a newline behind it. */
    byte[] answer(Line line, Languages languages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        try {
            json.writeValue(out, checkOrProblem(line, languages));
        } catch (IOException | RuntimeException e) {
            out.reset();
            write(Incident.log(e).problem().onLine(line.number()), out);
        }
        out.write('\n');
        return out.toByteArray();
    }

    private void write(Problem problem, ByteArrayOutputStream out) {
        try {
            json.writeValue(out, problem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object checkOrProblem(Line line, Languages languages) {
        try {
            return line.isTooLong() ? tooLong(line) : checks.answer(request(line), languages);
        } catch (ProblemException e) {
            return e.problem().onLine(line.number());
        } catch (JsonProcessingException e) {
            return JsonProblems.of(e, line);
        } catch (IOException e) {
            return JsonProblems.undecodable().onLine(line.number());
        }
    }

    private @Nullable CheckRequest request(Line line) throws IOException {
        return requests.readValue(line.json());
    }

    private Problem tooLong(Line line) {
        String detail =
                "A line may have %d bytes.".formatted(settings.maxLineSize().asLongValue());
        return Problem.of(ProblemType.LINE_TOO_LONG, detail).onLine(line.number());
    }
}
