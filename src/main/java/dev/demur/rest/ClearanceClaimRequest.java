package dev.demur.rest;

import dev.demur.core.clearance.ClearanceVerifier.Claim;
import dev.demur.core.text.Channel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A text and what is said to clear it. */
@Schema(name = "ClearanceClaim")
record ClearanceClaimRequest(
        @Schema(description = "The post as it is about to appear", required = true) @Nullable String text,
        @Schema(description = "The compact JWS", required = true) @Nullable String clearance,
        @Schema(description = "Where it is about to appear; left out, the channel is not looked at", examples = "x")
                @Nullable
                String channel) {

    /** The claim. Throws a problem that names every field that is not right. */
    static Claim read(@Nullable ClearanceClaimRequest request) {
        FieldErrors errors = new FieldErrors();
        ClearanceClaimRequest body = request == null ? new ClearanceClaimRequest(null, null, null) : request;
        if (body.text == null) {
            errors.add("text", "is required");
        }
        if (body.clearance == null) {
            errors.add("clearance", "is required");
        }
        Channel channel = body.channel == null ? null : Channel.of(body.channel).orElse(null);
        if (body.channel != null && channel == null) {
            errors.add("channel", "must be the name of a channel");
        }
        errors.throwIfAny();
        return new Claim(body.text == null ? "" : body.text, channel, body.clearance == null ? "" : body.clearance);
    }
}
