package dev.demur.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.net.URI;
import java.util.List;

/** Blocks within the limits that Slack's Block Kit reference gives for each. */
final class Parts {

    /** In a message. */
    static final int MOST_BLOCKS = 50;

    static final int LONGEST_SECTION = 3_000;
    static final int LONGEST_FIELD = 2_000;
    static final int LONGEST_HEADER = 150;
    static final int LONGEST_BUTTON = 75;
    static final int LONGEST_VALUE = 2_000;

    private Parts() {}

    static LayoutBlock header(String text) {
        return HeaderBlock.builder().text(plain(Cut.to(LONGEST_HEADER, text))).build();
    }

    /** A section of markup that is within its limit. */
    static LayoutBlock section(String markup) {
        return SectionBlock.builder().text(marked(markup)).build();
    }

    /** A section of short pieces of markup, side by side; at most ten. */
    static LayoutBlock fields(List<String> fields) {
        List<TextObject> texts = fields.stream().<TextObject>map(Parts::marked).toList();
        return SectionBlock.builder().fields(texts).build();
    }

    static LayoutBlock context(String markup) {
        return ContextBlock.builder().elements(List.of(marked(markup))).build();
    }

    /** Text as it is, ready to be copied. */
    static LayoutBlock verbatim(String text) {
        RichTextSectionElement.Text whole = RichTextSectionElement.Text.builder()
                .text(Cut.to(LONGEST_SECTION, text))
                .build();
        return RichTextBlock.builder()
                .elements(List.of(RichTextPreformattedElement.builder()
                        .elements(List.of(whole))
                        .build()))
                .build();
    }

    static ButtonElement button(String actionId, String label, String value) {
        return ButtonElement.builder()
                .actionId(actionId)
                .text(plain(Cut.to(LONGEST_BUTTON, label)))
                .value(value)
                .build();
    }

    static ButtonElement linkButton(String label, URI address) {
        return ButtonElement.builder()
                .actionId(ActionId.OPEN.id())
                .text(plain(Cut.to(LONGEST_BUTTON, label)))
                .url(address.toString())
                .build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(true).build();
    }

    /** Verbatim: Slack looks for no names or links in it by itself. */
    private static MarkdownTextObject marked(String markup) {
        return MarkdownTextObject.builder().text(markup).verbatim(true).build();
    }
}
