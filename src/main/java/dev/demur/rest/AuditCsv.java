package dev.demur.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.table.Csv;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Audit events as CSV. */
final class AuditCsv {

    private static final String HEAD = Csv.line(Stream.of(
            "sequence",
            "at",
            "actor",
            "action",
            "subject",
            "rulesetDigest",
            "textHash",
            "details",
            "previousHash",
            "hash"));

    private final ObjectMapper mapper;

    AuditCsv(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(List<AuditEventView> events) {
        return events.stream().map(this::line).collect(Collectors.joining("", HEAD, ""));
    }

    private String line(AuditEventView event) {
        return Csv.line(Stream.of(
                Long.toString(event.sequence()),
                event.at(),
                event.actor(),
                event.action(),
                event.subject(),
                event.rulesetDigest(),
                event.textHash(),
                details(event),
                event.previousHash(),
                event.hash()));
    }

    private String details(AuditEventView event) {
        try {
            return mapper.writeValueAsString(event.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
