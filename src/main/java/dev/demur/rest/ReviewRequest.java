package dev.demur.rest;

import dev.demur.rest.CheckRequest.AllowanceRequest;
import dev.demur.rest.CheckRequest.SourceRequest;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as it is brought for review: the check request, and what a review needs besides. */
@Schema(
        name = "NewReview",
        description = "A draft for review. Only the text is required.",
        examples =
                """
                {"text": "To the 53 people who've watched A Christmas Prince every day for the past 18 days: Who hurt you?",
                 "channel": "x", "title": "Christmas tweet", "scheduledAt": "2027-12-10T17:00:00Z"}
                """)
record ReviewRequest(
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
        @Schema(description = "What to call it in lists; empty, when left out", maxLength = 200) @Nullable String title,
        @Schema(
                        description =
                                "When the post is to go out. A review that is not decided some minutes before expires.",
                        examples = "2027-12-10T17:00:00Z")
                @Nullable
                String scheduledAt) {

    static final int LONGEST_TITLE = 200;

    CheckRequest check() {
        return new CheckRequest(text, channel, language, inReplyTo, altTexts, sources, allow);
    }
}
