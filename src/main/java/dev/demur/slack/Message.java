package dev.demur.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message of blocks.
 *
 * @param text what notifications and screen readers say instead, in markup
 */
record Message(String text, List<LayoutBlock> blocks) {

    private static final String EPHEMERAL = "ephemeral";

    Message {
        blocks = List.copyOf(blocks);
    }

    /** A message that says one thing. */
    static Message of(String markup) {
        return new Message(markup, List.of(Parts.section(markup)));
    }

    /** As an answer that only the one who asked sees, beside what is there. */
    ActionResponse beside() {
        return answer(false);
    }

    /** As an answer in the place of the message that was clicked. */
    ActionResponse instead() {
        return answer(true);
    }

    private ActionResponse answer(boolean replaces) {
        ActionResponse.ActionResponseBuilder answer =
                ActionResponse.builder().replaceOriginal(replaces).text(text).blocks(blocks);
        return replaces ? answer.build() : answer.responseType(EPHEMERAL).build();
    }
}
