package dev.demur.slack;

import com.slack.api.app_backend.slash_commands.SlashCommandPayloadParser;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.demur.core.chat.ChatUser;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code POST /slack/commands}: takes a slash command note of, and does what it asks for afterwards. */
@Path("/slack/commands")
@PermitAll
class CommandsResource {

    private final Gate gate;
    private final Work work;
    private final CommandHandler handler;
    private final ResponseUrls urls;

    CommandsResource(Gate gate, Work work, CommandHandler handler, ResponseUrls urls) {
        this.gate = gate;
        this.work = work;
        this.handler = handler;
        this.urls = urls;
    }

    @POST
    public Response command(
            @HeaderParam(SignedBody.TIMESTAMP) @Nullable String timestamp,
            @HeaderParam(SignedBody.SIGNATURE) @Nullable String signature,
            @HeaderParam("Authorization") @Nullable String authorization,
            byte @Nullable [] body) {
        if (gate.isClosed()) {
            return Answers.nothingHere();
        }
        SignedBody request = new SignedBody(timestamp, signature, body);
        Form form = new Form(request.text());
        return Gate.of(
                        vouching(request, authorization, form),
                        form.value("team_id").orElse(null))
                .map(workspace -> take(workspace, form))
                .orElseGet(Answers::notLetIn);
    }

    private List<ChatWorkspace> vouching(SignedBody request, @Nullable String authorization, Form form) {
        return request.signature() != null
                ? gate.slack(request)
                : gate.mattermost(authorization, form.value("token").orElse(null));
    }

    private Response take(ChatWorkspace workspace, Form form) {
        SlashCommandPayload command = new SlashCommandPayloadParser().parse(form.body());
        Ask ask = ask(workspace, command);
        if (!work.later(() -> handler.handle(ask, command))) {
            return said(ask.words().say("busy"));
        }
        // Mattermost takes an empty answer for a mistake.
        return workspace.isMattermost() ? said(ask.words().say("working")) : Answers.taken();
    }

    private Ask ask(ChatWorkspace workspace, SlashCommandPayload command) {
        return new Ask(
                workspace,
                new ChatUser(command.getTeamId(), command.getUserId()),
                Optional.ofNullable(command.getUserName()).orElse(command.getUserId()),
                urls.of(command.getResponseUrl()).orElse(null));
    }

    private static Response said(String text) {
        return Answers.json(Map.of("response_type", "ephemeral", "text", text));
    }
}
