package dev.demur.web;

import dev.demur.core.audit.RecordedEvent;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Audit events as a JSON file, with the names and in the order of the API's. */
final class AuditFile {

    private AuditFile() {}

    static List<Line> json(List<RecordedEvent> events) {
        return events.stream().map(Line::of).toList();
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
