package dev.demur.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another wording of a draft. Everything else about it stays as it was submitted. */
@Schema(
        name = "NewRevision",
        examples = "{\"text\": \"To everyone who's watched A Christmas Prince: see you next year.\"}")
record RevisionRequest(
        @Schema(description = "The whole post as it is to appear", required = true, minLength = 1, maxLength = 100_000)
                @Nullable
                String text) {}
