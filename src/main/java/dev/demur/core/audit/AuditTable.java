package dev.demur.core.audit;

import dev.demur.core.table.Csv;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recorded events as CSV, a line each under one of names; times in RFC 3339, details as a JSON object with its names in
 * order. Stateless.
 */
public final class AuditTable {

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

    private AuditTable() {}

    /** The table of these events, in their order. */
    public static String csv(List<RecordedEvent> events) {
        return events.stream().map(AuditTable::line).collect(Collectors.joining("", HEAD, ""));
    }

    private static String line(RecordedEvent recorded) {
        AuditEvent event = recorded.event();
        return Csv.line(Stream.of(
                Long.toString(recorded.sequence()),
                event.at().toString(),
                event.actor(),
                event.action(),
                event.subject(),
                event.rulesetDigest(),
                event.textHash(),
                details(event),
                recorded.previousHash(),
                recorded.hash()));
    }

    private static String details(AuditEvent event) {
        CanonicalJson details = new CanonicalJson();
        event.details().forEach(details::put);
        return details.toString();
    }
}
