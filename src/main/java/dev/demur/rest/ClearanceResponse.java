package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.SignedClearance;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clearance as it is handed out, with what it says in the clear. */
@Schema(name = "Clearance")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClearanceResponse(
        @Schema(description = "The jti it is revoked by") String id,
        @Schema(description = "The compact JWS to pass on with the post") String clearance,
        String textHash,
        String channel,
        @Schema(description = "The digest of the rule set") String ruleset,
        @Schema(enumeration = {"automatic", "human"}) String basis,
        @Nullable String reviewer,
        Instant issuedAt,
        Instant expiresAt) {

    static ClearanceResponse of(SignedClearance signed) {
        Clearance clearance = signed.clearance();
        return new ClearanceResponse(
                clearance.id(),
                signed.compact(),
                clearance.textHash(),
                clearance.channel().id(),
                clearance.rulesetDigest(),
                clearance.basis().id(),
                clearance.reviewer(),
                clearance.issuedAt(),
                clearance.expiresAt());
    }
}
