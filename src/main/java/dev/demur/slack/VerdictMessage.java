package dev.demur.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Rewrite;
import dev.demur.core.text.Draft;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The answer to a draft: the verdict, and buttons to go on with. Thread-safe. */
@Singleton
class VerdictMessage {

    private static final int MOST_REWRITES = 3;

    private final Carrier carrier;
    private final Links links;

    VerdictMessage(Carrier carrier, Links links) {
        this.carrier = carrier;
        this.links = links;
    }

    /** What is said of a draft that somebody wrote. */
    Message of(ChatWorkspace workspace, CheckedText checked) {
        Words words = Words.in(workspace.language());
        VerdictBlocks verdict = new VerdictBlocks(words);
        List<LayoutBlock> blocks = new ArrayList<>(verdict.of(checked.report()));
        addActions(blocks, workspace, checked);
        return new Message(verdict.headline(checked.report()), blocks);
    }

    /** The same, below the draft ready to be copied. */
    Message withText(ChatWorkspace workspace, CheckedText checked) {
        Words words = Words.in(workspace.language());
        Message verdict = of(workspace, checked);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.section(Markup.SLACK.bold(words.say("rewrite.title"))));
        blocks.addAll(draft(words, checked.draft().text()));
        blocks.addAll(verdict.blocks());
        return new Message(words.say("rewrite.title"), blocks);
    }

    /** A draft as far as there is room for it, and where the rest is. */
    List<LayoutBlock> draft(Words words, String text) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Parts.verbatim(text));
        if (text.length() > Parts.LONGEST_SECTION) {
            String link = links.compose()
                    .map(pages -> " " + Markup.SLACK.link(pages, words.say("button.open")))
                    .orElse("");
            blocks.add(Parts.context(words.say("draft.cut") + link));
        }
        return blocks;
    }

    private void addActions(List<LayoutBlock> blocks, ChatWorkspace workspace, CheckedText checked) {
        Words words = Words.in(workspace.language());
        Optional<String> value = carrier.carry(workspace.demur(), checked.draft());
        List<BlockElement> buttons = new ArrayList<>(value.isPresent() ? rewrites(workspace, checked) : List.of());
        value.ifPresent(
                carried -> buttons.add(Parts.button(ActionId.SUBMIT_DRAFT.id(), words.say("button.submit"), carried)));
        links.compose().ifPresent(pages -> buttons.add(Parts.linkButton(words.say("button.open"), pages)));
        if (!buttons.isEmpty()) {
            blocks.add(ActionsBlock.builder().elements(buttons).build());
        }
        blocks.add(Parts.context(words.say(value.isPresent() ? "check.private" : "check.unkept")));
    }

    private List<BlockElement> rewrites(ChatWorkspace workspace, CheckedText checked) {
        List<BlockElement> buttons = new ArrayList<>();
        for (Rewrite rewrite : best(checked.report().findings())) {
            Draft rewritten = checked.draft().with(rewrite.text());
            carrier.carry(workspace.demur(), rewritten)
                    .ifPresent(value -> buttons.add(Parts.button(
                            ActionId.USE_REWRITE.id(buttons.size() + 1), label(workspace, rewrite), value)));
        }
        return buttons;
    }

    private static String label(ChatWorkspace workspace, Rewrite rewrite) {
        return Words.in(workspace.language()).say("button.rewrite", rewrite.label());
    }

    /** Different texts, the ones that are judged best first. */
    private static List<Rewrite> best(List<Finding> findings) {
        Map<String, Rewrite> different = findings.stream()
                .flatMap(finding -> finding.rewrites().stream())
                .collect(Collectors.toMap(
                        Rewrite::text, Function.identity(), (first, again) -> first, LinkedHashMap::new));
        return different.values().stream()
                .sorted(Comparator.comparing(Rewrite::decision))
                .limit(MOST_REWRITES)
                .toList();
    }
}
