package dev.demur.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.RecordedEvent;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An audit event as it is read. */
@Schema(name = "AuditEvent")
@JsonPropertyOrder({
    "sequence",
    "at",
    "actor",
    "action",
    "subject",
    "rulesetDigest",
    "textHash",
    "details",
    "previousHash",
    "hash"
})
record AuditEventView(
        @Schema(description = "Counted from 1 in each workspace, without gaps") long sequence,
        String at,
        @Schema(description = "The key or person who did it, or service") String actor,
        @Schema(examples = "key.created") String action,
        @Schema(description = "What it was done to") String subject,
        @Nullable String rulesetDigest,
        @Nullable String textHash,
        SortedMap<String, String> details,
        String previousHash,
        @Schema(description = "SHA-256 of the hash before, a line feed and the event as canonical JSON (RFC 8785)")
                String hash) {

    static AuditEventView of(RecordedEvent recorded) {
        AuditEvent event = recorded.event();
        return new AuditEventView(
                recorded.sequence(),
                event.at().toString(),
                event.actor(),
                event.action(),
                event.subject(),
                event.rulesetDigest(),
                event.textHash(),
                event.sortedDetails(),
                recorded.previousHash(),
                recorded.hash());
    }
}
