package dev.demur.web;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Rewrite;
import dev.demur.core.text.Draft.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to the editor: where to underline, which texts the buttons put in, and what to show.
 *
 * @param rewrites for each finding, in the order of the cards, the texts of its rewrites
 * @param verdict the banner, escaped HTML
 * @param report the cards, escaped HTML
 */
record CheckedDraft(String decision, List<Mark> marks, List<List<String>> rewrites, String verdict, String report) {

    static CheckedDraft of(CheckReport report, String verdictHtml, String reportHtml) {
        return new CheckedDraft(
                report.decision().id(),
                report.findings().stream().flatMap(CheckedDraft::marks).toList(),
                report.findings().stream().map(CheckedDraft::texts).toList(),
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

    private static List<String> texts(Finding finding) {
        return finding.rewrites().stream().map(Rewrite::text).toList();
    }

    /** Words to underline, in UTF-16 units. */
    record Mark(int start, int end, String severity) {}
}
