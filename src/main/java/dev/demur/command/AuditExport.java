package dev.demur.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.audit.AuditEvent;
import dev.demur.core.audit.RecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads a page of {@code GET /v1/audit} back into the events it was made from. */
final class AuditExport {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private AuditExport() {}

    /** A page, and where the next begins; null behind the last. */
    record Page(List<RecordedEvent> events, @Nullable String next) {}

    static Page read(String json) throws JsonProcessingException {
        JsonNode page = JSON.readTree(json);
        WorkspaceId workspace = new WorkspaceId(page.path("workspace").asText());
        List<RecordedEvent> events = StreamSupport.stream(page.path("events").spliterator(), false)
                .map(event -> recorded(workspace, event))
                .toList();
        return new Page(events, text(page, "nextCursor"));
    }

    private static RecordedEvent recorded(WorkspaceId workspace, JsonNode event) {
        AuditEvent recorded = new AuditEvent(
                workspace,
                Instant.parse(event.path("at").asText()),
                event.path("actor").asText(),
                event.path("action").asText(),
                event.path("subject").asText(),
                text(event, "rulesetDigest"),
                text(event, "textHash"),
                JSON.convertValue(event.path("details"), DETAILS));
        return new RecordedEvent(
                event.path("sequence").asLong(),
                recorded,
                event.path("previousHash").asText(),
                event.path("hash").asText());
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }
}
