package dev.demur.web;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Finding;
import dev.demur.core.text.Draft.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to the editor: where to underline, and what to show.
 *
 * @param verdict the banner, escaped HTML
 * @param report the cards, escaped HTML
 */
record CheckedDraft(String decision, List<Mark> marks, String verdict, String report) {

    static CheckedDraft of(CheckReport report, String verdictHtml, String reportHtml) {
        return new CheckedDraft(
                report.decision().id(),
                report.findings().stream().flatMap(CheckedDraft::marks).toList(),
                verdictHtml,
                reportHtml);
    }

    private static Stream<Mark> marks(Finding finding) {
        return finding.spans().stream()
                .filter(span -> span.field().equals(Passage.TEXT))
                .map(span -> new Mark(
                        span.span().start(),
                        span.span().end(),
                        finding.severity().id()));
    }

    /** Words to underline, in UTF-16 units. */
    record Mark(int start, int end, String severity) {}
}
