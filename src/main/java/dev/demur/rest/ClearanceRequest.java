package dev.demur.rest;

import dev.demur.rest.CheckRequest.AllowanceRequest;
import dev.demur.rest.CheckRequest.SourceRequest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft that is to be cleared without anybody looking: the check request, and when the post is to go out. */
@Schema(
        name = "NewClearance",
        description = "A draft to be cleared. Only the text is required.",
        examples = "{\"text\": \"Good morning, everyone!\", \"channel\": \"x\"}")
record ClearanceRequest(
        @Schema(description = "The post as it is to appear", required = true, minLength = 1, maxLength = 100_000)
                @Nullable
                String text,
        @Schema(description = "Where it is to appear", defaultValue = "other", examples = "x") @Nullable String channel,
        @Schema(description = "A BCP 47 tag; left out, the language is found out", examples = "en") @Nullable
                String language,
        @Schema(description = "The public review or post being answered") @Nullable String inReplyTo,
        @Schema(description = "Descriptions of attached images") @Nullable List<@Nullable String> altTexts,
        @Schema(description = "Where the figures come from", type = SchemaType.ARRAY) @Nullable
                List<@Nullable SourceRequest> sources,
        @Schema(description = "What of the organisation's own may stand in this draft", type = SchemaType.ARRAY)
                @Nullable
                List<@Nullable AllowanceRequest> allow,
        @Schema(
                        description = "When the post is to go out: the clearance holds until then and no longer",
                        examples = "2027-12-10T17:00:00Z")
                @Nullable
                String scheduledAt) {

    CheckRequest check() {
        return new CheckRequest(text, channel, language, inReplyTo, altTexts, sources, allow);
    }
}
