package dev.demur.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.demur.core.check.CheckReport;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Incomplete;
import java.util.ArrayList;
import java.util.List;

/** A verdict in blocks: the decision, a sentence, and the findings that there is room for. */
final class VerdictBlocks {

    /** With what stands around them, far from the most blocks a message may have. */
    private static final int MOST_FINDINGS = 30;

    private static final int MOST_INCOMPLETE = 3;
    private static final int LONGEST_REASON = 300;

    private final Words words;

    VerdictBlocks(Words words) {
        this.words = words;
    }

    List<LayoutBlock> of(CheckReport report) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.header(headline(report)));
        blocks.add(Parts.section(Cut.to(Parts.LONGEST_SECTION, report.summary(), Markup.SLACK::escape)));
        FindingText text = new FindingText(words, Markup.SLACK);
        report.findings().stream()
                .limit(MOST_FINDINGS)
                .map(text::of)
                .map(Parts::section)
                .forEach(blocks::add);
        addRest(blocks, report.findings());
        report.incomplete().stream()
                .limit(MOST_INCOMPLETE)
                .map(this::incomplete)
                .forEach(blocks::add);
        return blocks;
    }

    String headline(CheckReport report) {
        return words.say("verdict." + report.decision().id());
    }

    private void addRest(List<LayoutBlock> blocks, List<Finding> findings) {
        if (findings.size() > MOST_FINDINGS) {
            blocks.add(Parts.context(words.say("findings.more", findings.size() - MOST_FINDINGS)));
        }
    }

    private LayoutBlock incomplete(Incomplete incomplete) {
        String reason = Markup.SLACK.escape(Cut.to(LONGEST_REASON, incomplete.reason()));
        return Parts.context(words.say("incomplete", reason));
    }
}
