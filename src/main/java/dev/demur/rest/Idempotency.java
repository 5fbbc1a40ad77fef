package dev.demur.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.access.KeptAnswers;
import dev.demur.core.access.KeptAnswers.KeptAnswer;
import dev.demur.core.access.KeptAnswers.RequestName;
import dev.demur.core.check.TextHash;
import dev.demur.core.transaction.Transactions;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Requests that create something, done once however often they are sent: with an {@code Idempotency-Key}, the answer is
 * kept for 24 hours with what was created, in one transaction. An error is not kept: the request may be sent again.
 */
@Singleton
class Idempotency {

    static final String HEADER = "Idempotency-Key";

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int LONGEST_KEY = 255;

    private final KeptAnswers answers;
    private final Transactions transactions;
    private final CurrentCaller caller;
    private final CurrentVertxRequest current;
    private final ObjectMapper mapper;

    Idempotency(
            KeptAnswers answers,
            Transactions transactions,
            CurrentCaller caller,
            CurrentVertxRequest current,
            ObjectMapper mapper) {
        this.answers = answers;
        this.transactions = transactions;
        this.caller = caller;
        this.current = current;
        this.mapper = mapper;
    }

    /** Answers 201 with what is created now, or was created by the same request before. */
    Response created(@Nullable Object body, Supplier<Created> create) {
        HttpServerRequest request = current.getCurrent().request();
        String key = request.getHeader(HEADER);
        if (key == null) {
            return response(kept(create.get())).build();
        }
        RequestName name = new RequestName(caller.get(), checked(key));
        String fingerprint = TextHash.of(request.method() + " " + request.path() + "\n" + json(body));
        return transactions.call(transaction -> answers.claim(transaction, name)
                .map(before -> replayed(before, fingerprint))
                .orElseGet(() -> {
                    Kept kept = kept(create.get());
                    answers.keep(transaction, name, new KeptAnswer(fingerprint, json(kept)));
                    return response(kept).build();
                }));
    }

    private static String checked(String key) {
        boolean isFit =
                !key.isBlank() && key.length() <= LONGEST_KEY && key.chars().allMatch(c -> c >= ' ' && c < 127);
        if (!isFit) {
            FieldError error = new FieldError(HEADER, "must be 1 to %d characters of ASCII".formatted(LONGEST_KEY));
            throw new ProblemException(
                    Problem.of(ProblemType.INVALID_REQUEST, "The Idempotency-Key is not one.", List.of(error)));
        }
        return key;
    }

    private Response replayed(KeptAnswer before, String fingerprint) {
        if (!before.fingerprint().equals(fingerprint)) {
            throw new ProblemException(Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED));
        }
        return response(read(before.content())).header(REPLAYED, "true").build();
    }

    private Kept kept(Created created) {
        return new Kept(created.location(), json(created.body()), created.language());
    }

    private static Response.ResponseBuilder response(Kept kept) {
        return Response.created(URI.create(kept.location()))
                .type(MediaType.APPLICATION_JSON)
                .language(kept.language())
                .entity(kept.body());
    }

    private String json(@Nullable Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Kept read(String json) {
        try {
            return mapper.readValue(json, Kept.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept answer cannot be read");
        }
    }

    /** An answer as it is kept: its body is JSON already. */
    record Kept(String location, String body, @Nullable String language) {}
}
