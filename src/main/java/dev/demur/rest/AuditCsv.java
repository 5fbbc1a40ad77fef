package dev.demur.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Audit events as CSV (RFC 4180). A cell that a spreadsheet would take for a formula is preceded by an apostrophe: names
 * in it are of people's choosing.
 */
final class AuditCsv {

    private static final String END = "\r\n";
    private static final String HEAD =
            "sequence,at,actor,action,subject,rulesetDigest,textHash,details,previousHash,hash" + END;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final ObjectMapper mapper;

    AuditCsv(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String write(List<AuditEventView> events) {
        return events.stream().map(this::line).collect(Collectors.joining("", HEAD, ""));
    }

    private String line(AuditEventView event) {
        return Stream.of(
                                Long.toString(event.sequence()),
                                event.at(),
                                event.actor(),
                                event.action(),
                                event.subject(),
                                event.rulesetDigest(),
                                event.textHash(),
                                details(event),
                                event.previousHash(),
                                event.hash())
                        .map(AuditCsv::cell)
                        .collect(Collectors.joining(","))
                + END;
    }

    private String details(AuditEventView event) {
        try {
            return mapper.writeValueAsString(event.details());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String cell(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        String harmless = FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean needsQuotes = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return needsQuotes ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
