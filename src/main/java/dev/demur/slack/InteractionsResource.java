package dev.demur.slack;

import com.google.gson.JsonParseException;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /slack/interactions}: clicks, shortcuts and what is sent from a window. */
@Path("/slack/interactions")
@PermitAll
class InteractionsResource {

    private final Gate gate;
    private final Interactions interactions;

    InteractionsResource(Gate gate, Interactions interactions) {
        this.gate = gate;
        this.interactions = interactions;
    }

    @POST
    public Response interaction(
            @HeaderParam(SignedBody.TIMESTAMP) @Nullable String timestamp,
            @HeaderParam(SignedBody.SIGNATURE) @Nullable String signature,
            byte @Nullable [] body) {
        if (gate.isClosed()) {
            return Answers.nothingHere();
        }
        SignedBody request = new SignedBody(timestamp, signature, body);
        List<ChatWorkspace> signers = gate.slack(request);
        return signers.isEmpty() ? Answers.notLetIn() : taken(signers, new Form(request.text()));
    }

    /** What is signed and yet cannot be read, or is of a team that is not set up, is nothing to do anything about. */
    private Response taken(List<ChatWorkspace> signers, Form form) {
        String payload = form.value("payload").orElse("");
        try {
            return taken(signers, payload);
        } catch (JsonParseException e) {
            return Answers.taken();
        }
    }

    private Response taken(List<ChatWorkspace> signers, String payload) {
        return sender(payload)
                .flatMap(sender -> Gate.of(signers, sender.teamId())
                        .map(workspace -> interactions.take(workspace, sender, payload)))
                .orElseGet(Answers::taken);
    }

    private static Optional<Sender> sender(String payload) {
        return Optional.ofNullable(Json.read(payload, Sender.class)).filter(Sender::isWhole);
    }
}
