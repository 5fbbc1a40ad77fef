package dev.demur.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft as it comes in. Nothing about it is known to be right but the JSON types; see {@link DraftReader}. */
@Schema(description = "A post before it goes out. Only the text is required.", examples = CheckExamples.REQUEST)
record CheckRequest(
        @Schema(
                        description = "The post as it is to appear: 1 to 100,000 UTF-16 units, not only white space",
                        required = true,
                        minLength = 1,
                        maxLength = 100_000)
                @Nullable
                String text,
        @Schema(
                        description = "Where it is to appear",
                        defaultValue = "other",
                        enumeration = {
                            "x",
                            "facebook",
                            "instagram",
                            "linkedin",
                            "tiktok",
                            "threads",
                            "bluesky",
                            "mastodon",
                            "youtube",
                            "review-reply",
                            "billboard",
                            "press",
                            "other"
                        })
                @Nullable
                String channel,
        @Schema(description = "A BCP 47 tag such as \"de\"; left out, the language is found out", examples = "en")
                @Nullable
                String language,
        @Schema(description = "The public review or post being answered; read for context, never judged") @Nullable
                String inReplyTo,
        @Schema(description = "Descriptions of attached images; checked like the text") @Nullable
                List<@Nullable String> altTexts,
        @Schema(description = "Where the figures come from", type = SchemaType.ARRAY) @Nullable
                List<@Nullable SourceRequest> sources,
        @Schema(description = "What of the organisation's own may stand in this draft", type = SchemaType.ARRAY)
                @Nullable
                List<@Nullable AllowanceRequest> allow) {

    /** Something of the organisation's own, as the author says. */
    @Schema(name = "Allowance", description = "Something of the organisation's own that may stand in the draft")
    record AllowanceRequest(
            @Schema(
                            required = true,
                            enumeration = {"domain", "number", "address", "person"})
                    @Nullable
                    String kind,
            @Schema(required = true, examples = "+49 561 70010") @Nullable String value,
            @Schema(description = "The last day it counts, in UTC", examples = "2027-03-31") @Nullable String until) {}

    /** Where figures come from, as the author says. */
    @Schema(name = "Source", description = "Where the figures of a draft come from")
    record SourceRequest(
            @Schema(examples = "viewing history") @Nullable String name,
            @Schema(
                            required = true,
                            enumeration = {"customer-data", "public", "survey", "consented"})
                    @Nullable
                    String kind,
            @Schema(description = "How many people the figures cover", minimum = "0") @Nullable Long cohortSize,
            @Schema(description = "Where the consent of those people is on file") @Nullable String consentRef) {}
}
