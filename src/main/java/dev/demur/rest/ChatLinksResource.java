package dev.demur.rest;

import dev.demur.core.chat.IssuedLinkCode;
import dev.demur.core.chat.LinkChatUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;

/** {@code /v1/slack/links}: codes with which people show a chat which account is theirs. */
@Path("/v1/slack/links")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.CHECKER)
@Tag(name = "Access")
class ChatLinksResource {

    private final LinkChatUser links;
    private final CurrentCaller caller;

    ChatLinksResource(LinkChatUser links, CurrentCaller caller) {
        this.links = links;
        this.caller = caller;
    }

    @POST
    @Cache(noStore = true)
    @Operation(
            operationId = "linkChat",
            summary = "Make a code that links your account with a chat",
            description =
                    "Type it into Slack or Mattermost as /demur link and the code, within ten minutes. The admin key of the"
                            + " environment is nobody's account and gets none.")
    @APIResponse(
            responseCode = "201",
            description = "The code, shown this once",
            content = @Content(schema = @Schema(implementation = ChatLinkView.class)))
    public Response link() {
        IssuedLinkCode issued = links.code(caller.get());
        return Response.status(Response.Status.CREATED)
                .entity(ChatLinkView.of(issued))
                .build();
    }
}
