package dev.demur.slack;

import dev.demur.core.check.FieldSpan;
import dev.demur.core.check.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** Says a finding in a chat's markup: how bad it is, the sentence, and the words it is about. */
final class FindingText {

    private static final int LONGEST_MESSAGE = 600;
    private static final int LONGEST_QUOTE = 120;
    private static final int MOST_QUOTES = 8;

    private final Words words;
    private final Markup markup;

    FindingText(Words words, Markup markup) {
        this.words = words;
        this.markup = markup;
    }

    String of(Finding finding) {
        String severity = words.say("severity." + finding.severity().id());
        String message = markup.escape(Cut.to(LONGEST_MESSAGE, finding.message()));
        return markup.bold(severity) + " · " + message + "\n" + quotes(finding.spans());
    }

    private String quotes(List<FieldSpan> spans) {
        return spans.stream()
                .map(FieldSpan::quote)
                .distinct()
                .limit(MOST_QUOTES)
                .map(this::quote)
                .collect(Collectors.joining(" · "));
    }

    private String quote(String quoted) {
        String oneLine = quoted.replace('\n', ' ');
        return words.say("quote", markup.escape(Cut.to(LONGEST_QUOTE, oneLine)));
    }
}
