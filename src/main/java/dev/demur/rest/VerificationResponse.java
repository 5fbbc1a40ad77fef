package dev.demur.rest;

import dev.demur.core.audit.ChainVerification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a workspace's audit is whole. */
@Schema(name = "AuditVerification")
record VerificationResponse(
        boolean valid,
        @Schema(description = "How many events were found whole, from the first on") long events,
        @Schema(description = "The number of the first event that is missing or was changed") @Nullable
                Long firstBroken) {

    static VerificationResponse of(ChainVerification verification) {
        return new VerificationResponse(verification.valid(), verification.events(), verification.firstBroken());
    }
}
