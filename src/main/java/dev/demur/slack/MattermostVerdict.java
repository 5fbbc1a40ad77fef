package dev.demur.slack;

import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Finding;
import jakarta.inject.Singleton;
import java.util.List;

/** The answer to a draft in Mattermost: the verdict and, as there are no buttons, what to type next. */
@Singleton
class MattermostVerdict {

    private static final int MOST_FINDINGS = 10;

    private final Links links;

    MattermostVerdict(Links links) {
        this.links = links;
    }

    MattermostPost of(ChatWorkspace workspace, CheckReport report, String command) {
        Words words = Words.in(workspace.language());
        StringBuilder text = new StringBuilder("#### ")
                .append(words.say("verdict." + report.decision().id()))
                .append('\n')
                .append(Markup.MATTERMOST.escape(report.summary()));
        addFindings(text, words, report.findings());
        text.append("\n\n").append(words.say("help.submit", Markup.MATTERMOST.bold(Markup.MATTERMOST.escape(command))));
        links.compose()
                .ifPresent(pages -> text.append(' ').append(Markup.MATTERMOST.link(pages, words.say("button.open"))));
        return MattermostPost.answer(text.toString());
    }

    private static void addFindings(StringBuilder text, Words words, List<Finding> findings) {
        FindingText finding = new FindingText(words, Markup.MATTERMOST);
        findings.stream().limit(MOST_FINDINGS).map(finding::of).forEach(said -> text.append("\n\n")
                .append(said));
        if (findings.size() > MOST_FINDINGS) {
            text.append("\n\n").append(words.say("findings.more", findings.size() - MOST_FINDINGS));
        }
    }
}
