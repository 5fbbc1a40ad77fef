package dev.demur.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the audit. */
@Schema(name = "Audit")
record AuditResponse(
        @Schema(description = "Part of what each hash is over") String workspace,
        @Schema(description = "In the order they happened") List<AuditEventView> events,
        @Schema(description = "Send it as cursor for what follows; null when nothing does yet") @Nullable
                String nextCursor) {}
