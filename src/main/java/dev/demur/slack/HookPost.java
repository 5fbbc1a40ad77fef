package dev.demur.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/** A message to an incoming webhook of Slack. */
record HookPost(String text, List<LayoutBlock> blocks, boolean unfurlLinks) {

    static HookPost of(Message message) {
        return new HookPost(message.text(), message.blocks(), false);
    }
}
