package dev.demur.web;

import dev.demur.core.audit.RecordedEvent;
import dev.demur.core.table.Csv;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Audit events as a file, with the names and in the order of the API's. */
final class AuditFile {

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

    private AuditFile() {}

    static String csv(List<RecordedEvent> events) {
        return events.stream().map(AuditFile::line).collect(Collectors.joining("", HEAD, ""));
    }

    static List<Line> json(List<RecordedEvent> events) {
        return events.stream().map(Line::of).toList();
    }

    private static String line(RecordedEvent recorded) {
        Line line = Line.of(recorded);
        String details = line.details().entrySet().stream()
                .map(detail -> detail.getKey() + "=" + detail.getValue())
                .collect(Collectors.joining("; "));
        return Csv.line(Stream.of(
                Long.toString(line.sequence()),
                line.at(),
                line.actor(),
                line.action(),
                line.subject(),
                line.rulesetDigest(),
                line.textHash(),
                details,
                line.previousHash(),
                line.hash()));
    }

    /** One event. */
    record Line(
            long sequence,
            String at,
            String actor,
            String action,
            String subject,
            @Nullable String rulesetDigest,
            @Nullable String textHash,
            SortedMap<String, String> details,
            String previousHash,
            String hash) {

        static Line of(RecordedEvent recorded) {
            return new Line(
                    recorded.sequence(),
                    recorded.event().at().toString(),
                    recorded.event().actor(),
                    recorded.event().action(),
                    recorded.event().subject(),
                    recorded.event().rulesetDigest(),
                    recorded.event().textHash(),
                    recorded.event().sortedDetails(),
                    recorded.previousHash(),
                    recorded.hash());
        }
    }
}
