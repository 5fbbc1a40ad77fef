package dev.demur.slack;

import com.slack.api.model.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to Mattermost, which takes Slack's older shapes: text, and attachments with a colour at their side.
 *
 * @param responseType {@code ephemeral} for an answer that only one sees; null for a post
 */
record MattermostPost(@Nullable String responseType, String text, List<Attachment> attachments) {

    /** Far below what a server takes by default. */
    private static final int LONGEST = 12_000;

    MattermostPost {
        attachments = List.copyOf(attachments);
    }

    static MattermostPost answer(String markdown) {
        return new MattermostPost("ephemeral", Cut.to(LONGEST, markdown), List.of());
    }

    static MattermostPost post(String markdown, Attachment attachment) {
        return new MattermostPost(null, Cut.to(LONGEST, markdown), List.of(attachment));
    }
}
