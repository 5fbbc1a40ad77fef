package dev.demur.rest;

import dev.demur.core.chat.IssuedLinkCode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code that links an account with a chat. */
@Schema(name = "ChatLink", description = "A code that links your account with a chat")
record ChatLinkView(
        @Schema(description = "To be typed after /demur link, once", examples = "link_4nA0…") String code,
        @Schema(description = "Until when") Instant expiresAt) {

    static ChatLinkView of(IssuedLinkCode issued) {
        return new ChatLinkView(issued.code(), issued.expiresAt());
    }
}
