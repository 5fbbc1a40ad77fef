package dev.demur.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.demur.core.check.Finding;
import dev.demur.core.check.Rewrite;
import dev.demur.core.text.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The windows that open over a chat. */
final class Modals {

    static final String COMPOSE = "compose";
    static final String COMPOSED = "composed";
    static final String REASON = "reason";

    static final String DRAFT_INPUT = "draft";
    static final String CHANNEL_INPUT = "channel";
    static final String REASON_INPUT = "reason";

    /** What a modal carries unseen holds 3,000 characters: the draft and the name of its channel. */
    static final int LONGEST_DRAFT = 2_900;

    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_TITLE = 24;
    private static final int MOST_REWRITES = 3;

    private final Words words;

    Modals(Words words) {
        this.words = words;
    }

    /** To write a draft in. */
    View compose() {
        List<LayoutBlock> inputs = List.of(
                input(DRAFT_INPUT, "compose.draft", text(DRAFT_INPUT, LONGEST_DRAFT)),
                input(CHANNEL_INPUT, "compose.channel", channels()));
        return view(COMPOSE, "compose.title", inputs)
                .submit(submit("compose.check"))
                .build();
    }

    private InputBlock input(String id, String label, BlockElement element) {
        return InputBlock.builder()
                .blockId(id)
                .label(Parts.plain(words.say(label)))
                .element(element)
                .build();
    }

    private static BlockElement text(String id, int longest) {
        return PlainTextInputElement.builder()
                .actionId(id)
                .multiline(true)
                .maxLength(longest)
                .build();
    }

    private static BlockElement channels() {
        return StaticSelectElement.builder()
                .actionId(CHANNEL_INPUT)
                .options(Arrays.stream(Channel.values()).map(Modals::option).toList())
                .initialOption(option(Channel.OTHER))
                .build();
    }

    private static OptionObject option(Channel channel) {
        return OptionObject.builder()
                .text(Parts.plain(channel.id()))
                .value(channel.id())
                .build();
    }

    /** The verdict on what was written, with the other ways to say it ready to be copied. */
    View composed(CheckedText checked) {
        List<LayoutBlock> blocks = new ArrayList<>(new VerdictBlocks(words).of(checked.report()));
        checked.report().findings().stream()
                .map(Finding::rewrites)
                .flatMap(List::stream)
                .map(Rewrite::text)
                .distinct()
                .limit(MOST_REWRITES)
                .forEach(text -> addRewrite(blocks, text));
        blocks.add(Parts.context(words.say("check.private")));
        return view(COMPOSED, "compose.result", blocks)
                .privateMetadata(Carrier.packed(checked.draft()))
                .submit(submit("button.submit"))
                .build();
    }

    private void addRewrite(List<LayoutBlock> blocks, String text) {
        blocks.add(Parts.section(Markup.SLACK.bold(words.say("rewrite.title"))));
        blocks.add(Parts.verbatim(text));
    }

    /** Says one thing; there is nothing to do but to close it. */
    View done(String markup) {
        return view("done", "compose.result", List.of(Parts.section(markup))).build();
    }

    /** Asks for the reason of a decision. */
    View reason(PendingDecision decision) {
        return view(REASON, "reason.title", List.of(reasonInput(decision)))
                .privateMetadata(decision.packed())
                .submit(submit("reason.send"))
                .build();
    }

    /** The same question in a message, for where no window can be opened. */
    Message reasonMessage(PendingDecision decision) {
        String question = words.say("reason." + decision.ruling().id());
        return new Message(
                question,
                List.of(
                        reasonInput(decision),
                        ActionsBlock.builder()
                                .elements(List.of(Parts.button(
                                        ActionId.GIVE_REASON.id(), words.say("reason.send"), decision.packed())))
                                .build()));
    }

    private InputBlock reasonInput(PendingDecision decision) {
        String question = "reason." + decision.ruling().id();
        return input(REASON_INPUT, question, text(REASON_INPUT, LONGEST_REASON));
    }

    private View.ViewBuilder view(String callbackId, String title, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .callbackId(callbackId)
                .title(ViewTitle.builder()
                        .type("plain_text")
                        .text(Cut.to(LONGEST_TITLE, words.say(title)))
                        .build())
                .close(ViewClose.builder()
                        .type("plain_text")
                        .text(words.say("compose.cancel"))
                        .build())
                .blocks(blocks);
    }

    private ViewSubmit submit(String key) {
        return ViewSubmit.builder()
                .type("plain_text")
                .text(Cut.to(LONGEST_TITLE, words.say(key)))
                .build();
    }
}
