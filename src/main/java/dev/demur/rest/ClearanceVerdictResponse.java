package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demur.core.clearance.ClearanceFailure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a clearance covers a text. */
@Schema(name = "ClearanceVerdict")
record ClearanceVerdictResponse(
        boolean valid,
        @Schema(
                        description = "What is wrong with it first; null when it is valid",
                        enumeration = {
                            "malformed",
                            "unknown-key",
                            "bad-signature",
                            "revoked",
                            "expired",
                            "wrong-text",
                            "wrong-channel"
                        })
                @Nullable
                String reason,
        @Schema(description = "The same in one plain sentence") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
                String detail) {

    static final ClearanceVerdictResponse VALID = new ClearanceVerdictResponse(true, null, null);

    static ClearanceVerdictResponse invalid(ClearanceFailure failure) {
        return new ClearanceVerdictResponse(false, failure.id(), failure.advice());
    }
}
